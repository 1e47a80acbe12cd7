import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { description } from "../support/description.js";
import { expectAccessible, openDocs, untilReady } from "./docs-site.js";

/** A page of each kind. */
const KINDS = [
  "/",
  "/guides/quick-start",
  "/guides/scopes",
  "/guides/errors",
  "/api/bots/",
  "/api/conversations/getHistory",
  "/workflows/",
  "/workflows/run-conversation-tests",
  "/try-it",
  "/nowhere",
];
const PHONE = { width: 360, height: 740 };
/** All that a first visit transfers, compressed. */
const MOST_BYTES = 150_000;
const ACCESSIBILITY_MS = 120_000;

const docs = openDocs();

describe.each(KINDS)("the page %s", (path) => {
  it("breaks no rule of accessibility in light, in dark, and on a phone, where it fits the screen", {
    timeout: ACCESSIBILITY_MS,
  }, async () => {
    const page = await docs.open(path, { colorScheme: "light", bypassCSP: true });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.locator("html.dark").waitFor();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "light" });
    await page.locator("html:not(.dark)").waitFor();
    await page.setViewportSize(PHONE);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });

  it("is light, requests nothing of other servers, and raises no complaint", async () => {
    const page = await docs.newPage();
    const requested: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(docs.url + path, { waitUntil: "networkidle" });
    await untilReady(page);
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
  /** So slow that the time goes by on the network, however busy this machine is. */
  const SLOW = { offline: false, latency: 150, downloadThroughput: 100_000, uploadThroughput: 90_000 };

  it.each(["/", "/api/conversations/getHistory", "/workflows/export-bot"])("of %s need nothing but the page itself", async (path) => {
    const page = await docs.newPage();
    await page.route(/./, (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
    await page.goto(docs.url + path);
    await untilPainted(page);
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
  });

  it("are there in half the time of Redoc's plain page", { timeout: ACCESSIBILITY_MS }, async () => {
    const ratios: number[] = [];
    for (let round = 0; round < 3; round++) {
      // Plain: as a server of files sends it.
      const plainMs = await firstPaintMs("/reference/", { extraHTTPHeaders: { "accept-encoding": "identity" } });
      ratios.push((await firstPaintMs("/api/conversations/getHistory")) / plainMs);
    }
    const [, median] = ratios.toSorted((one, other) => one - other);
    expect(median).toBeLessThan(0.5);
  });

  async function firstPaintMs(path: string, options: BrowserContextOptions = {}): Promise<number> {
    const page = await docs.newPage(options);
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", SLOW);
    // Not to the end: the page of Redoc is large.
    await page.goto(docs.url + path, { waitUntil: "commit" });
    const ms = await untilPainted(page);
    await page.close();
    return ms;
  }
});

/** Time of the first painted content since the navigation. */
async function untilPainted(page: Page): Promise<number> {
  const entry = await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  return (await entry.jsonValue()) ?? Number.NaN;
}

describe("an operation's page", () => {
  it("shows parameters on the first screen, even of conversations.getHistory", async () => {
    const page = await docs.open("/api/conversations/getHistory");
    for (const name of ["botId", "userId", "skip"]) {
      const box = await page
        .locator(`.fields code.name`, { hasText: new RegExp(`^${name}$`) })
        .first()
        .boundingBox();
      expect(box?.y).toBeLessThan(900);
    }
  });

  it("can be read without JavaScript: every field is in it, and tabs change", async () => {
    const page = await docs.open("/api/conversations/getHistory", { javaScriptEnabled: false });
    const operation = description.operation("conversations.getHistory");
    for (const { name } of operation.parameters)
      expect(await page.locator("code.name", { hasText: new RegExp(`^${name}$`) }).count()).toBeGreaterThan(0);
    expect(await page.getByText("kore.conversations.getHistory").isVisible()).toBe(false);
    await page.getByText("TypeScript", { exact: true }).click();
    await page.getByText("kore.conversations.getHistory").first().waitFor();
  });

  it("remembers the language of samples, and shows them for the platform", async () => {
    const page = await docs.open("/api/bots/list");
    await page.getByText("TypeScript", { exact: true }).click();
    await page.getByText("the platform", { exact: true }).click();
    await page.goto(`${docs.url}/api/users/lookup`);
    const sample = page.locator('.code-tabs[data-name="sample"] pre:visible');
    await sample.waitFor();
    await expect.poll(() => sample.innerText()).toContain('baseUrl: "https://platform.kore.ai", auth: process.env.KORE_TOKEN ?? ""');
  });
});

describe("the menu", () => {
  const link = (page: Page, name: string) => page.locator(".VPSidebar").getByRole("link", { name, exact: true });

  it.each([
    ["an operation", "/api/conversations/getHistory", "Get a user's messages"],
    ["a module", "/api/bots/", "Start a bot export"],
    ["a workflow", "/workflows/export-bot", "Import a bot and publish it"],
  ])("is open where the page of %s stands, also without JavaScript", async (_, path, visible) => {
    const page = await docs.open(path, { javaScriptEnabled: false });
    expect(await link(page, visible).isVisible()).toBe(true);
    expect(await page.locator(`.VPSidebarItem.is-active > .item > a`).getAttribute("href")).toBe(path);
    expect(await link(page, "Get a user's profile").or(link(page, "List the variables of a bot")).first().isVisible()).toBe(false);
  });

  it("is scrolled to the page", async () => {
    const page = await docs.open("/api/users/lookup");
    const item = page.locator(".VPSidebarItem.is-active > .item > a");
    await expect.poll(async () => (await item.boundingBox())?.y).toBeLessThan(900);
  });
});

describe("the keyboard", () => {
  it("skips the menu first, then reaches the menu, samples and folded fields", async () => {
    const page = await docs.open("/api/bots/export");
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    await page.keyboard.press("Tab");
    expect(await focused()).toContain("Skip to content");
    const summary = page.locator("summary", { hasText: "exportOptions" });
    await summary.focus();
    await page.keyboard.press("Enter");
    await page.locator("details[open] > summary", { hasText: "exportOptions" }).waitFor();
    await page.locator('input[name="sample"]').first().focus();
    await page.keyboard.press("ArrowRight");
    await page.locator('.code-tabs[data-name="sample"] pre:visible', { hasText: "createClient" }).waitFor();
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
