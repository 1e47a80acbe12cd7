import { createHash } from "node:crypto";

/**
 * The page with a policy that lets it load only what comes with it, as a `<meta>`: it holds on every server. The scripts in the page are named by
 * hash. The page that sends requests of the reader's own may connect anywhere.
 */
export function withPolicy(html: string, page: string): string {
  const hashes = Array.from(
    html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g),
    ([, code = ""]) => `'sha256-${digest(code)}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${[...new Set(hashes)].join(" ")}`,
    // Highlighted code has its colours in style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${page === "try-it.md" ? " http: https:" : ""}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html.replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

function digest(code: string): string {
  return createHash("sha256").update(code).digest("base64");
}
