import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import type { Service } from "../../scripts/lib/serve.js";
import { serveDocs } from "../../scripts/lib/serve-docs.js";
import { accessibilityViolations } from "./axe.js";
import { openBrowser } from "./browser.js";

/** For one step in a page, on a machine that does other things too. */
const PATIENCE_MS = 30_000;

/** The docs as `npm run docs` serves them, and a browser, for the tests of a file. */
export function openDocs() {
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

  /** A page of a new visitor who has been nowhere yet. */
  async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    return page;
  }

  return {
    get url() {
      return docs.url;
    },
    newPage,
    /** A new visitor on a page of the site that is ready for input. */
    async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const page = await newPage(options);
      await page.goto(docs.url + path);
      if (options.javaScriptEnabled !== false) await untilReady(page);
      return page;
    },
  };
}

/** Until the scripts have taken over a page of the site: before, nobody listens to clicks and keys. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? {}));
}

/** Polls, because a page is rendered in steps and colours may change gradually. The page must have been opened with `bypassCSP`. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect.poll(() => accessibilityViolations(page), { timeout: PATIENCE_MS, interval: 500 }).toEqual([]);
}
