import { readFile } from "node:fs/promises";
import { join } from "node:path";

interface FallbackPage {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** The site's own page for what it does not have; undefined while the site has not been built. */
export async function notFoundPage(folder: string, acceptsGzip: boolean): Promise<FallbackPage | undefined> {
  const body = await readFile(join(folder, acceptsGzip ? "404.html.gz" : "404.html")).catch(() => undefined);
  return body === undefined ? undefined : { status: 404, headers: acceptsGzip ? { "content-encoding": "gzip" } : {}, body };
}

/** Shown until the site is built; asks again every two seconds. */
export function waitingPage(url: string): FallbackPage {
  const title = "Kore.ai XO Platform API (unofficial)";
  const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="2">
<title>${title}</title>
<style>body { font: 16px/1.6 system-ui, sans-serif; max-width: 40rem; margin: 20vh auto; padding: 0 1rem; color-scheme: light dark; }</style>
<h1>${title}</h1>
<p>This page is being built and will appear here in a few seconds. <a href="/reference/">The reference in one page</a> is ready.</p>
</html>
`;
  return { status: url === "/" ? 200 : 503, headers: {}, body };
}
