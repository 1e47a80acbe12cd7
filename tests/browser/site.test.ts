import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Service } from "../../scripts/lib/serve.js";
import { serveDocs } from "../../scripts/lib/serve-docs.js";
import { startMock } from "../../src/mock/index.js";
import { description, operations } from "../support/description.js";
import { accessibilityViolations } from "./axe.js";
import { openBrowser } from "./browser.js";

/** A page of each kind. */
const KINDS = [
  "/",
  "/guides/quick-start",
  "/guides/scopes",
  "/guides/errors",
  "/api/bots/",
  "/api/conversations/getHistory",
  "/try-it",
  "/nowhere",
];
const PHONE = { width: 360, height: 740 };
/** All that a first visit transfers, compressed. */
const MOST_BYTES = 150_000;

let docs: Service;
let browser: Browser;
beforeAll(async () => {
  docs = await serveDocs(0, "");
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await docs?.close();
});

/** A new visitor. What the page requests and complains of is in the lists. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const requested: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(docs.url + path, { waitUntil: "networkidle" });
  return { page, requested, complaints };
}

describe.each(KINDS)("the page %s", (path) => {
  it.each([
    ["in light", { colorScheme: "light" }],
    ["in dark", { colorScheme: "dark" }],
    ["on a phone, where it fits the screen", { viewport: PHONE }],
  ] as const)("breaks no rule of accessibility %s", async (_, options) => {
    const { page } = await open(path, { ...options, bypassCSP: true });
    expect(await accessibilityViolations(page)).toEqual([]);
    if ("viewport" in options) expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });

  it("is light, requests nothing of other servers, and raises no complaint", async () => {
    const { page, requested, complaints } = await open(path);
    expect(requested.filter((url) => !url.startsWith(docs.url) && !url.startsWith("data:"))).toEqual([]);
    expect(complaints.filter((one) => !one.includes("404"))).toEqual([]);
    const bytes = await transferredBytes(page);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
});

/** All that a page has loaded so far, as it was sent. */
function transferredBytes(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
      .map((entry) => (entry as PerformanceResourceTiming).transferSize)
      .reduce((sum, size) => sum + size, 0),
  );
}

describe("the first words", () => {
  /** A slow mobile network, as Lighthouse simulates it: how busy this machine is hardly matters then. */
  const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };

  async function firstPaintMs(path: string, options: BrowserContextOptions = {}): Promise<number> {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", SLOW);
    // Not to the end: the page of Redoc is large.
    await page.goto(docs.url + path, { waitUntil: "commit" });
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    return page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN);
  }

  /** What else the machine does only adds to a time. */
  async function leastMs(visit: () => Promise<number>): Promise<number> {
    return Math.min(await visit(), await visit(), await visit());
  }

  it("are there in half the time of Redoc's plain page", async () => {
    // Plain: as a server of files sends it.
    const plain = await leastMs(() => firstPaintMs("/reference/", { extraHTTPHeaders: { "accept-encoding": "identity" } }));
    for (const path of ["/", "/api/conversations/getHistory"]) expect(await leastMs(() => firstPaintMs(path))).toBeLessThan(plain / 2);
  });
});

describe("an operation's page", () => {
  it("shows parameters on the first screen, even of conversations.getHistory", async () => {
    const { page } = await open("/api/conversations/getHistory");
    for (const name of ["botId", "userId", "skip"]) {
      const box = await page
        .locator(`.fields code.name`, { hasText: new RegExp(`^${name}$`) })
        .first()
        .boundingBox();
      expect(box?.y).toBeLessThan(900);
    }
  });

  it("can be read without JavaScript: every field is in it, and tabs change", async () => {
    const { page } = await open("/api/conversations/getHistory", { javaScriptEnabled: false });
    const operation = description.operation("conversations.getHistory");
    for (const { name } of operation.parameters)
      expect(await page.locator("code.name", { hasText: new RegExp(`^${name}$`) }).count()).toBeGreaterThan(0);
    expect(await page.getByText("kore.conversations.getHistory").isVisible()).toBe(false);
    await page.getByText("TypeScript", { exact: true }).click();
    expect(await page.getByText("kore.conversations.getHistory").first().isVisible()).toBe(true);
  });

  it("remembers the language of samples, and shows them for the platform", async () => {
    const { page } = await open("/api/bots/list");
    await page.getByText("TypeScript", { exact: true }).click();
    await page.getByText("the platform", { exact: true }).click();
    await page.goto(`${docs.url}/api/users/lookup`);
    const sample = page.locator('.code-tabs[data-name="sample"] pre:visible');
    await sample.waitFor();
    await expect.poll(() => sample.innerText()).toContain('baseUrl: "https://platform.kore.ai", auth: process.env.KORE_TOKEN ?? ""');
  });
});

describe("the search", () => {
  async function results(page: Page, query: string): Promise<string[]> {
    await page.keyboard.press("Control+k");
    await page.locator(".search-input").fill(query);
    await page.locator(".results .result").first().waitFor();
    await page.waitForTimeout(300);
    return page.locator(".results .result").evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  }

  it.each([
    ["the language of samples", "typescript", "/guides/client"],
    ["an operation", "bots.getExportStatus", "/api/bots/getExportStatus"],
    ["a field", "exportOptions", "/api/bots/export"],
    ["the text of an error", "Invalid SDK credentials", "/guides/authentication"],
    ["a scope", "Bot Analytics > Chat History", "/api/conversations/getHistory"],
    ["part of a path", "getMessages", "/api/conversations/getHistory"],
  ])("finds %s without the network", async (_, query, wanted) => {
    const { page } = await open("/");
    expect((await results(page, query)).slice(0, 5)).toContain(wanted);
  });

  it("opens the result with the keyboard alone", async () => {
    const { page } = await open("/");
    await results(page, "bots.export");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${docs.url}/api/bots/export`);
    await page.getByRole("heading", { name: "Start a bot export", level: 1 }).waitFor();
  });
});

describe("the keyboard", () => {
  it("skips the menu first, then reaches the menu, samples and folded fields", async () => {
    const { page } = await open("/api/bots/export");
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    await page.keyboard.press("Tab");
    expect(await focused()).toContain("Skip to content");
    const summary = page.locator("summary", { hasText: "exportOptions" });
    await summary.focus();
    await page.keyboard.press("Enter");
    expect(await summary.evaluate((one) => (one.parentElement as HTMLDetailsElement).open)).toBe(true);
    await page.locator('input[name="sample"]').first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator('.code-tabs[data-name="sample"] pre:visible').innerText()).toContain("createClient");
  });
});

describe("the page that sends requests", () => {
  const app = { clientId: "cs-1", clientSecret: "made-up", kind: "adminConsole" };

  it("calls the mock with a token made in the page, and keeps nothing", async () => {
    const mock = await startMock({ apps: [app] });
    onTestFinished(() => mock.close());
    const { page, complaints } = await open("/try-it?operation=bots.list");
    await page.getByLabel("Server").fill(mock.url);
    await page.getByLabel("Make one from a client ID and secret").check();
    await page.getByLabel("Client ID", { exact: true }).fill(app.clientId);
    await page.getByLabel("Client secret").fill(app.clientSecret);
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText(/^200 OK after \d+ ms$/).waitFor();
    expect(await page.locator(".received").innerText()).toContain('"bots": [');
    expect(mock.requests.at(-1)).toMatchObject({ operation: "bots.list", status: 200, problems: [] });
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]))).not.toContain(
      "made-up",
    );
    expect(complaints).toEqual([]);
  });

  it("shows why the API rejects a request, and what to do when nothing responds", async () => {
    const mock = await startMock({ apps: [app] });
    const { page } = await open("/try-it?operation=bots.export");
    await page.getByLabel("Server").fill(mock.url);
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText(/^401 Unauthorized/).waitFor();
    await mock.close();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("No response").waitFor();
    expect(await page.locator(".received").innerText()).toContain("npm run mock");
  });

  it("fills in every operation so that the mock accepts it", async () => {
    const mock = await startMock();
    onTestFinished(() => mock.close());
    const { page } = await open("/try-it");
    await page.getByLabel("Server").fill(mock.url);
    const statuses: string[] = [];
    for (const { id } of operations) {
      mock.reset();
      await page.locator("#try-operation").selectOption(id);
      await page.getByRole("button", { name: "Send" }).click();
      statuses.push(`${id}: ${(await page.locator(".outcome .status").innerText()).slice(0, 3)}`);
    }
    expect(statuses).toEqual(operations.map(({ id, successes }) => `${id}: ${successes[0]?.status}`));
  });
});

describe("the server", () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(docs.url + path, { headers: { "accept-encoding": "gzip", ...headers } });

  it("compresses, revalidates pages and lets browsers keep what has a hash in its name", async () => {
    const page = await get("/");
    expect(page.headers.get("content-encoding")).toBe("gzip");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const [, asset = ""] = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text()) ?? [];
    expect((await get(asset)).headers.get("cache-control")).toContain("immutable");
    const again = await get("/", { "if-none-match": page.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
  });

  it("has the page of 404 for what there is not", async () => {
    const missing = await get("/nowhere");
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain("<title>404");
  });
});
