import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Operation } from "../../src/description/operation.js";
import { description, modules } from "../support/description.js";
import { expectAccessible, openDocs } from "./docs-site.js";

/** The page has the whole description and the program that renders it. */
const LIMIT_MS = 180_000;

const docs = openDocs();

const address = ({ module, id }: Operation) => `#/${module}/${id}`;

/** As who follows a link in the page. */
async function follow(page: Page, operation: Operation): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address(operation));
  await page.locator("h2", { hasText: operation.summary }).first().waitFor();
  await page.getByText(`Source: ${operation.provenance?.page}`).first().waitFor();
}

it("the one-page reference shows each module at a link of its own, and needs nothing from other servers", {
  timeout: LIMIT_MS,
}, async () => {
  const page = await docs.newPage();
  const requested: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${docs.url}/reference/`);
  await page.getByRole("heading", { name: description.title }).first().waitFor();
  const menu = await page.locator("body").textContent();
  for (const { title, operations } of modules) {
    expect(menu).toContain(title);
    for (const operation of operations.slice(0, 1)) await follow(page, operation);
  }
  expect(requested.filter((url) => !url.startsWith(docs.url) && !/^(data|blob):/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
});

it("the one-page reference opens at a link to an operation, with samples also for a GET request", async () => {
  const page = await docs.newPage();
  await page.goto(`${docs.url}/reference/${address(description.operation("bots.list"))}`);
  await page.getByText("http://127.0.0.1:4010/api/public/bots").first().waitFor();
});

/** Each theme and width has parts of its own; light has an operation of every kind. */
it.each([
  ["in light", { colorScheme: "light" }, ["bots.export", "channels.enable", "roles.list"]],
  ["in dark", { colorScheme: "dark" }, ["channels.enable", "roles.list"]],
  ["on a phone", { viewport: { width: 360, height: 740 } }, ["bots.export"]],
] as const)(
  "the one-page reference breaks no rule of accessibility %s, at its start and with operations open",
  { timeout: LIMIT_MS },
  async (_, options, ids) => {
    const page = await docs.newPage({ ...options, bypassCSP: true });
    await page.goto(`${docs.url}/reference/`);
    await page.getByRole("heading", { name: description.title }).first().waitFor();
    await expectAccessible(page);
    for (const id of ids) {
      await follow(page, description.operation(id));
      await expectAccessible(page);
    }
  },
);
