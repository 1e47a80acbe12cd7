import { access } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { notFoundPage, waitingPage } from "./docs-fallback.js";
import { ROOT } from "./root.js";
import { portTaken, type Service } from "./serve.js";
import { UserError } from "./user-error.js";

const FOLDER = join(ROOT, "generated/docs");

/**
 * Serves generated/docs/ on this machine only, compressed. Files whose name holds a hash of their content are kept by browsers; all others are
 * revalidated. Until the site has been built, its pages say so and lead to the reference, which is there first.
 */
export async function serveDocs(port: number, flag: string): Promise<Service> {
  await access(join(FOLDER, "reference/index.html")).catch(() => {
    throw new UserError("generated/docs/reference/index.html is missing. Run: npm run build");
  });
  // In dev mode sirv looks at the disk for each request, so that a rebuild is seen.
  const handle = sirv(FOLDER, { dev: true, etag: true, gzip: true, brotli: true, setHeaders });
  const server = createServer((request, response) => handle(request, response, () => void otherwise(request, response)));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve)).catch(
    portTaken(port, flag),
  );
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function setHeaders(response: ServerResponse, pathname: string): void {
  if (pathname.startsWith("/assets/")) response.setHeader("cache-control", "public, max-age=31536000, immutable");
  response.setHeader("vary", "accept-encoding");
}

async function otherwise({ url = "/", headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  const acceptsGzip = /\bgzip\b/.test(headers["accept-encoding"]?.toString() ?? "");
  const page = (await notFoundPage(FOLDER, acceptsGzip)) ?? waitingPage(url);
  response
    .writeHead(page.status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", ...page.headers })
    .end(page.body);
}
