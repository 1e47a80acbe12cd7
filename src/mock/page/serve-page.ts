import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { Description } from "../../description/description.js";
import type { MockContext } from "../context.js";
import { schemeOf } from "../read-target.js";
import { renderPage } from "./render-page.js";
import { SCRIPT } from "./script.js";
import { STYLE } from "./style.js";

/** Only inline script and style of the page may run, and it may request nothing but the mock (CSP 3). */
const POLICY = [
  "default-src 'none'",
  `script-src ${hash(SCRIPT)}`,
  `style-src ${hash(STYLE)}`,
  "img-src data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": POLICY,
  "cache-control": "no-cache",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/**
 * Serves the page of a mock. It is rendered at the first request, and again when the mock is reached under another host name or has read its
 * data again.
 *
 * @param current the parts of the mock as they are now
 */
export function createPage(current: () => MockContext): (response: ServerResponse) => void {
  let last: { origin: string; description?: Description; bytes: Buffer } = { origin: "", bytes: Buffer.alloc(0) };
  return (response) => {
    const { settings, description } = current();
    const origin = originOf(response);
    if (origin !== last.origin || description !== last.description) {
      const verifiesTokens = settings.auth && settings.apps !== undefined;
      last = { origin, description, bytes: Buffer.from(renderPage(description, origin, verifiesTokens)) };
    }
    response.writeHead(200, { ...HEADERS, "content-length": last.bytes.length }).end(last.bytes);
  };
}

/** Commands are pasted into a shell: they must not contain a host name that no browser would send. */
function originOf({ req }: ServerResponse): string {
  const { host = "" } = req.headers;
  const scheme = schemeOf(req);
  return /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i.test(host) ? `${scheme}://${host}` : `${scheme}://127.0.0.1:${req.socket.localPort}`;
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
