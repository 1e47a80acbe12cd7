import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { serve } from "../support/serve.js";
import { openBrowser } from "./browser.js";

/** A single-page app on an origin of its own, whose calls the tests trigger. */
const APP = `
import { createClient } from "./src/client/index.js";
window.start = (baseUrl) => {
  const kore = createClient({ baseUrl, auth: "any-text", retry: false, timeoutMs: 20000 });
  const query = { tableName: "Orders", body: { query: {} } };
  window.rows = () => kore.tables.queryRows(query).toArray().then((rows) => rows.length);
  window.add = () => kore.tables.insertRow({ tableName: "Orders", body: { data: { city: "Lisbon" } } });
  window.kind = () => kore.bots.list().then(() => "fine", ({ kind, status }) => kind + (status ?? ""));
};
`;

let browser: Browser;
let mock: Mock;
beforeAll(async () => {
  [browser, mock] = await Promise.all([openBrowser(), startMock({ scenario: { listSize: 3 } })]);
});
afterAll(async () => {
  await browser?.close();
  await mock?.close();
});

/** What a Playwright worker has: a context that names its session, the app in it, and a way to control the mock. */
async function startWorker(name: string, appUrl: string) {
  const context = await browser.newContext({ extraHTTPHeaders: { "mock-session": name } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(appUrl);
  await page.evaluate((url) => (window as unknown as Record<string, (url: string) => void>).start?.(url), mock.url);
  const expectNext = (data: object) => context.request.post(`${mock.url}/__mock/expect`, { data });
  return { page, context, expectNext };
}

const call = (page: Page, name: string) =>
  page.evaluate((one) => (window as unknown as Record<string, () => Promise<unknown>>)[one]?.(), name);

it("workers of one browser share a mock on another origin, and do not see each other", async () => {
  const { outputFiles } = await build({
    stdin: { contents: APP, resolveDir: ROOT },
    ...{ bundle: true, format: "iife", platform: "browser", write: false, logLevel: "silent" },
  });
  const app = await serve((response, { url }) => {
    const isScript = url === "/app.js";
    response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html" });
    response.end(isScript ? outputFiles[0]?.text : "<!doctype html><title>App</title><script src=/app.js></script>");
  });
  const [one, two] = [await startWorker("worker-1", app.url), await startWorker("worker-2", app.url)];

  const before = await call(two.page, "rows");
  await call(one.page, "add");
  expect(await call(one.page, "rows")).toBe(Number(before) + 1);
  expect(await call(two.page, "rows")).toBe(before);

  expect(
    (
      await one.expectNext([
        { operation: "bots.list", status: 500, times: 1 },
        { operation: "bots.list", fault: "reset", times: 1 },
      ])
    ).status(),
  ).toBe(201);
  expect(await call(two.page, "kind")).toBe("fine");
  expect([await call(one.page, "kind"), await call(one.page, "kind"), await call(one.page, "kind")]).toEqual(["api500", "network", "fine"]);

  const journal = (await (await one.context.request.get(`${mock.url}/__mock/requests?operation=bots.list`)).json()) as { status: number }[];
  expect(journal.map(({ status }) => status)).toEqual([500, 200, 200]);
  await two.context.request.post(`${mock.url}/__mock/reset`);
  expect(mock.session("worker-1").requests.length).toBeGreaterThan(4);
  expect(mock.session("worker-2").requests).toEqual([]);
  expect(mock.requests.filter(({ operation }) => operation)).toEqual([]);
});
