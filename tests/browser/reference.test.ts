import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Service } from "../../scripts/lib/serve.js";
import { serveDocs } from "../../scripts/lib/serve-docs.js";
import { description, modules } from "../support/description.js";
import { accessibilityViolations } from "./axe.js";
import { openBrowser } from "./browser.js";

const firstOfEachModule = modules.flatMap(({ operations }) => operations.slice(0, 1));
let docs: Service;
let browser: Browser;
let page: Page;
const requested: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  docs = await serveDocs(0, "");
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  page.setDefaultTimeout(10_000);
  page.on("request", (request) => requested.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${docs.url}/reference/`);
  await page.getByRole("heading", { name: description.title }).first().waitFor();
});
afterAll(async () => {
  await browser?.close();
  await docs?.close();
});

describe("the one-page reference", () => {
  it("shows every module in its menu", async () => {
    const menu = await page.locator("body").textContent();
    for (const { title } of modules) expect(menu).toContain(title);
  });

  it.each(firstOfEachModule)("shows $id at a link of its own, with its source", async ({ id, module, summary, provenance }) => {
    await page.goto("about:blank");
    await page.goto(`${docs.url}/reference/#/${module}/${id}`);
    await page.locator("h2", { hasText: summary }).waitFor();
    await page.getByText(`Source: ${provenance?.page}`).first().waitFor();
  });

  it.each([
    ["in light", { colorScheme: "light" }],
    ["in dark", { colorScheme: "dark" }],
    ["on a phone", { viewport: { width: 360, height: 740 } }],
  ] as const)("breaks no rule of accessibility %s, at its start and with operations open", async (_, options) => {
    const context = await browser.newContext({ ...options, bypassCSP: true });
    onTestFinished(() => context.close());
    for (const id of [undefined, "bots.export", "channels.enable", "roles.list"]) {
      const fresh = await context.newPage();
      await fresh.goto(`${docs.url}/reference/${id === undefined ? "" : `#/${description.operation(id).module}/${id}`}`);
      if (id !== undefined) await fresh.locator("h2", { hasText: description.operation(id).summary }).waitFor();
      await fresh.waitForLoadState("networkidle");
      // It is rendered in steps, and mended after each.
      await expect.poll(() => accessibilityViolations(fresh), { timeout: 20_000 }).toEqual([]);
    }
  });

  it("has samples for a GET request", async () => {
    await page.goto("about:blank");
    await page.goto(`${docs.url}/reference/#/bots/bots.list`);
    await page.getByText("http://127.0.0.1:4010/api/public/bots").first().waitFor();
  });

  it("requests nothing from other servers", () => {
    const outside = requested.filter((url) => !url.startsWith(docs.url) && !/^(data|blob):/.test(url));
    expect(outside).toEqual([]);
  });

  it("raises no script error", () => {
    expect(complaints).toEqual([]);
  });
});
