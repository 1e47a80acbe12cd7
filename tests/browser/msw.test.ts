import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { type Server, serve } from "../support/serve.js";
import { openBrowser } from "./browser.js";

/** An app as a Storybook story would have it: its requests are handled in the browser by MSW. */
const APP = `
import { setupWorker } from "msw/browser";
import { bots } from "./generated/msw/index.js";
import { createClient } from "./src/client/index.js";
const kore = createClient({ baseUrl: "https://platform.kore.ai", auth: "any-text", retry: false });
const worker = setupWorker(bots.list(), bots.export(), bots.getExportStatus());
window.run = async () => {
  await worker.start({ quiet: true });
  const names = (await kore.bots.list({ limit: 2 }).toArray()).map(({ name }) => name);
  const done = await kore.bots.export({ botId: "st-1", body: { exportType: "latest" } }).wait({ intervalMs: 1 });
  worker.use(bots.list({ status: 500 }));
  const error = await kore.bots.list().catch((reason) => reason);
  return { names, state: done.status, status: error.status };
};
`;

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

async function serveApp(): Promise<Server> {
  const worker = await readFile(createRequire(import.meta.url).resolve("msw/mockServiceWorker.js"), "utf8");
  const { outputFiles } = await build({
    stdin: { contents: APP, resolveDir: ROOT },
    ...{ bundle: true, format: "iife", platform: "browser", write: false, logLevel: "silent" },
  });
  const files: Record<string, [type: string, text: string]> = {
    "/": ["text/html", "<!doctype html><title>App</title><script src=/app.js></script>"],
    "/app.js": ["text/javascript", outputFiles[0]?.text ?? ""],
    "/mockServiceWorker.js": ["text/javascript", worker],
  };
  return serve((response, { url }) => {
    const [type, text] = files[url] ?? ["text/plain", ""];
    response.writeHead(files[url] ? 200 : 404, { "content-type": type }).end(text);
  });
}

it("lets an app run in a browser without any server of the API", async () => {
  const app = await serveApp();
  const page = await browser.newPage();
  await page.goto(app.url);
  const result = await page.evaluate(() => (window as unknown as { run(): Promise<unknown> }).run());
  expect(result).toEqual({ names: ["Travel Desk", "Order Helper", "Leave Requests"], state: "success", status: 500 });
  expect(app.requests.filter(({ url }) => url.startsWith("/api"))).toEqual([]);
});
