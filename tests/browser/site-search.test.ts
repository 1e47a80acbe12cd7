import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openDocs } from "./docs-site.js";

const docs = openDocs();

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.locator(".search-input").fill(query);
}

/** Addresses of the first results, as they are now. */
async function results(page: Page): Promise<string[]> {
  const links = page.locator(".results .result");
  const addresses = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href)));
  return addresses.slice(0, 5).map(({ pathname, hash }) => pathname + hash);
}

it.each([
  ["the language of samples", "typescript", "/guides/client"],
  ["an operation", "bots.getExportStatus", "/api/bots/getExportStatus"],
  ["a field", "exportOptions", "/api/bots/export#request-body"],
  ["the text of an error", "Invalid SDK credentials", "/guides/errors#invalid-sdk-credentials"],
  ["a scope", "Bot Analytics > Chat History", "/api/conversations/getHistory"],
  ["part of a path", "getMessages", "/api/conversations/getHistory"],
  ["a workflow", "workflow import bot", "/workflows/import-bot"],
])("the search finds %s without the network", async (_, query, wanted) => {
  const page = await docs.open("/");
  await search(page, query);
  await expect.poll(() => results(page), { timeout: 20_000 }).toContain(wanted);
});

it("the search opens the result with the keyboard alone", async () => {
  const page = await docs.open("/");
  await search(page, "bots.export");
  await expect.poll(async () => (await results(page))[0], { timeout: 20_000 }).toBe("/api/bots/export");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${docs.url}/api/bots/export`);
  await page.getByRole("heading", { name: "Start a bot export", level: 1 }).waitFor();
});
