import { execFile } from "node:child_process";
import { promisify } from "node:util";
import axe from "axe-core";
import type { Browser, Page, Request } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { operations } from "../support/description.js";
import { sendBytes } from "../support/raw-socket.js";
import { openBrowser } from "./browser.js";
import { faintTexts } from "./contrast.js";

const run = promisify(execFile);
let mock: Mock;
let browser: Browser;
let page: Page;
const requested: Request[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  mock = await startMock();
  browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, permissions: ["clipboard-read", "clipboard-write"] });
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("request", (request) => requested.push(request));
  page.on("pageerror", (error) => complaints.push(error.message));
  // Chromium reports what the Content-Security-Policy has blocked, and files that are missing, as errors of the console.
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
});
afterAll(async () => {
  await browser?.close();
  await mock?.close();
});
beforeEach(async () => {
  mock.reset();
  await page.setViewportSize({ width: 1400, height: 1000 });
  await page.goto(mock.url);
  await page.getByText("Live", { exact: true }).waitFor();
});

const filter = () => page.getByRole("searchbox", { name: "Filter" });

describe("the operations", () => {
  it("are all listed, with what they do", async () => {
    const texts = await page.locator(".operation summary").allInnerTexts();
    for (const { id, path, summary } of operations)
      expect(texts.filter((text) => [id, path, summary].every((part) => text.includes(part))).length).toBeGreaterThan(0);
    expect(texts).toHaveLength(operations.length);
  });

  it("narrow as one types, by path, summary, name and module", async () => {
    // An ID that is the start of no other.
    const id = operations.find((one) => operations.filter((other) => other.id.startsWith(one.id)).length === 1)?.id ?? "";
    await filter().fill(`  ${id.toUpperCase()} `);
    expect(await page.locator(".operation:visible .id").allInnerTexts()).toEqual([id]);
    expect(await page.locator(".module:visible").count()).toBe(1);
    await page.getByText(`1 of ${operations.length} operations`).waitFor();
    await filter().fill("nothing is called so");
    expect(await page.locator(".module:visible").count()).toBe(0);
    await filter().clear();
    expect(await page.locator(".operation:visible").count()).toBe(operations.length);
  });

  it.each(["get", "post"])("have a command that works as it is copied: %s", async (wanted) => {
    const id = operations.find(({ method }) => method === wanted)?.id ?? "";
    await page.locator(`[id="${id}"] summary`).click();
    await page
      .locator(`[id="${id}"]`)
      .getByRole("button", { name: `Copy curl ${id}` })
      .first()
      .click();
    await page.getByText("Copied", { exact: true }).waitFor();
    const command = await page.evaluate(() => navigator.clipboard.readText());
    const { stdout } = await run("sh", ["-c", `${command} -sS -o /dev/null -w '%{http_code}'`]);
    expect(stdout).toBe("200");
    expect(mock.requests.map(({ operation }) => operation)).toEqual([id]);
  });

  it("open from a link, also when the filter hides them", async () => {
    const { id } = operations.at(-1) ?? { id: "" };
    await filter().fill("nothing is called so");
    await page.evaluate((name) => location.assign(`#${name}`), id);
    await page.locator(`[id="${id}"][open]`).waitFor();
    await expect.poll(() => page.locator(`[id="${id}"] > summary`).evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe("the requests", () => {
  const items = () => page.locator("#list > li");

  it("appear as they come, the newest first, with what was wrong with them", async () => {
    await fetch(`${mock.url}/api/nowhere`);
    await items().first().waitFor();
    await fetch(`${mock.url}${operations.find(({ path }) => !path.includes("{"))?.path}`, { method: "PATCH" });
    await page.getByText("Method Not Allowed").waitFor();
    const texts = await items().allInnerTexts();
    expect(texts[0]).toMatch(/^405 PATCH/);
    expect(texts[1]).toMatch(/^404 GET \/api\/nowhere\n.*\d:\d\d.* ms\n.*No documented path is \/api\/nowhere\. Did you mean /s);
  });

  it("are the last 50, however many come at once", async () => {
    for (let batch = 0; batch < 5; batch++)
      await Promise.all(Array.from({ length: 40 }, (_, index) => fetch(`${mock.url}/n-${batch * 40 + index}`)));
    await fetch(`${mock.url}/the-last`);
    await items().filter({ hasText: "/the-last" }).waitFor();
    expect(await items().count()).toBe(50);
    expect(await items().first().innerText()).toContain("/the-last");
  });

  it("are gone after a reset", async () => {
    await fetch(`${mock.url}/api/nowhere`);
    await items().first().waitFor();
    await page.getByRole("button", { name: "Reset the mock" }).click();
    await page.getByText("No requests yet").waitFor();
    expect(await items().count()).toBe(0);
    expect(mock.requests).toEqual([]);
  });

  const sly = "<img/src=x/onerror=document.title='taken'>";
  const expectText = async (times: number) => {
    expect((await page.locator("#list").innerText()).split(sly)).toHaveLength(times + 1);
    expect(await page.locator("#list img").count()).toBe(0);
    expect(await page.title()).not.toBe("taken");
  };

  it("are shown as text, whatever is in them", async () => {
    // fetch would encode the path before it is sent.
    await sendBytes(mock.url, `GET /${sly} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    const known = operations.find(({ method, path }) => method === "get" && !path.includes("{"))?.path;
    await fetch(`${mock.url}${known}?${new URLSearchParams({ q: sly })}`, { headers: { auth: "any-text", prefer: `code=${sly}` } });
    await items().nth(1).waitFor();
    await expectText(2);
  });

  it("are shown as text, even if the mock passed them on unread", async () => {
    const entry = {
      time: 0,
      method: sly,
      path: sly,
      query: { [sly]: [sly, sly] },
      operation: sly,
      status: 200,
      durationMs: 1,
      problems: [sly],
    };
    const stream = { contentType: "text/event-stream", body: `data: ${JSON.stringify(entry)}\n\n` };
    await page.route("**/__mock/requests", (route) => route.fulfill(stream));
    onTestFinished(() => page.unroute("**/__mock/requests"));
    await page.reload();
    await items().first().waitFor();
    await expectText(8);
  });

  it("are found again when the mock is started anew", async () => {
    const first = await startMock();
    await page.goto(first.url);
    await fetch(`${first.url}/before`);
    await page.getByText("GET /before").waitFor();
    await first.close();
    await page.getByText("The mock does not respond").waitFor();
    const second = await startMock({ port: Number(new URL(first.url).port) });
    await fetch(`${second.url}/after`);
    await page.getByText("GET /after").waitFor();
    await expect.poll(() => items().count()).toBe(1);
    await page.goto("about:blank");
    await second.close();
    // The browser says that it lost the connection; that was the point.
    complaints.splice(0, Number.POSITIVE_INFINITY, ...complaints.filter((text) => !/ERR_(CONNECTION|INCOMPLETE)/.test(text)));
  });
});

describe("the bodies", () => {
  it("of a request and its response are shown when they are opened, without secrets", async () => {
    const body = JSON.stringify({ exportType: "latest", clientSecret: "s3cret" });
    const headers = { auth: "any-text", "content-type": "application/json" };
    await fetch(`${mock.url}/api/public/bot/st-1/export`, { method: "POST", headers, body });
    const item = page.locator("#list > li").first();
    await item.getByText("Request body").click();
    await item.locator("pre", { hasText: '"exportType": "latest"' }).waitFor();
    await item.getByText("Response body").click();
    await item.locator("pre", { hasText: '"status": "pending"' }).waitFor();
    expect(await item.innerText()).toContain("(redacted)");
    expect(await item.innerText()).not.toContain("s3cret");
  });

  it("of the examples are shown when they are opened", async () => {
    const operation = page.locator('[id="bots.list"]');
    await operation.locator("summary").first().click();
    // The names of the examples are there from the start, their bodies only now.
    await operation.getByText("Bodies of the examples").waitFor();
    await operation.getByText("401 missing-scope", { exact: true }).last().click();
    await operation.locator("pre", { hasText: '"errors"' }).waitFor();
  });

  it("are text, whatever is in them", async () => {
    const sly = "<img/src=x/onerror=document.title='taken'>";
    mock.expect({ operation: "bots.list", body: { [sly]: sly } });
    await fetch(`${mock.url}/api/public/bots`, { headers: { auth: "a" } });
    const item = page.locator("#list > li").first();
    await item.getByText("Response body").click();
    await item.locator("pre", { hasText: "onerror" }).waitFor();
    expect(await item.locator("img").count()).toBe(0);
    expect(await page.title()).not.toBe("taken");
  });
});

describe("a click", () => {
  const bots = () => fetch(`${mock.url}/api/public/bots`, { headers: { auth: "a" } });
  const open = async (id: string) => {
    await page.locator(`[id="${id}"] summary`).first().click();
    await page.locator(`[id="${id}"] .more`).getByText("Make the next request fail").waitFor();
  };

  it("makes the next request fail, by a status or by the network", async () => {
    await open("bots.list");
    await page.getByRole("button", { name: "Make the next bots.list fail: 500" }).click();
    await page.getByText("bots.list: status 500 (0 of 1)").waitFor();
    await page.getByRole("button", { name: "Make the next bots.list fail: reset" }).click();
    await page.getByText("bots.list: fault reset (0 of 1)").waitFor();
    expect((await bots()).status).toBe(500);
    await expect(bots()).rejects.toThrow("fetch failed");
    expect((await bots()).status).toBe(200);
    await page.getByText("bots.list: status 500 (1 of 1)").waitFor();
    await page.getByText("Fault: reset").waitFor();
  });

  it("removes an expectation, and shows what requests have changed", async () => {
    mock.expect({ operation: "bots.list", status: 500 });
    mock.setState({ collections: { "bots.list": [{ name: "Only One" }] } });
    await page.getByText("Expectations, state and sessions").click();
    await page.getByText("bots.list: status 500 (0 so far)").waitFor();
    await page.getByText("bots.list (1)", { exact: true }).click();
    await page.locator("#collections pre", { hasText: "Only One" }).waitFor();
    await page.getByRole("button", { name: "Remove expectation 1 of bots.list" }).click();
    await page.locator("#expectations:empty").waitFor({ state: "attached" });
    expect(mock.expectations).toEqual([]);
  });

  it("leads to a session, which the page is then about", async () => {
    await fetch(`${mock.url}/nowhere`, { headers: { "mock-session": "worker 1" } });
    await page.getByText("Expectations, state and sessions").click();
    await page.getByRole("link", { name: "worker 1" }).click();
    await page.getByText("Session: worker 1").waitFor();
    await page.getByText("GET /nowhere").waitFor();
    await open("bots.list");
    await page.getByRole("button", { name: "Make the next bots.list fail: 500" }).click();
    await page.getByText("bots.list: status 500 (0 of 1)").waitFor();
    expect(mock.session("worker 1").expectations).toHaveLength(1);
    expect(mock.expectations).toEqual([]);
  });
});

describe("everybody", () => {
  it.each([
    ["light", 1400],
    ["dark", 1400],
    ["light", 360],
    ["dark", 360],
  ] as const)("can use everything that opens, says axe: %s, %i pixels wide", async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    mock.expect({ operation: "bots.list", status: 500 });
    mock.setState({ collections: { "bots.list": [{ name: "Only One" }] } });
    await fetch(`${mock.url}/api/public/bots`, { headers: { auth: "a", "mock-session": "one" } });
    await fetch(`${mock.url}/api/public/bots?limit=x`, { headers: { auth: "a" } });
    await page.locator('[id="bots.list"] summary').first().click();
    await page.getByText("Make the next request fail").waitFor();
    await page.getByText("Expectations, state and sessions").click();
    await page.getByText("bots.list: status 500").waitFor();
    await page.locator("#list > li").first().getByText("Response body").click();
    await page.locator('[id="bots.list"]').getByText("401 missing-scope", { exact: true }).last().click();
    await page.locator('[id="bots.list"] pre', { hasText: "errors" }).waitFor();
    await page.evaluate(axe.source);
    // Polled: colours change gradually, and lists fill as requests come in.
    const violations = () =>
      page.evaluate(async () => {
        const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run();
        return found.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
      });
    await expect.poll(violations, { timeout: 20_000 }).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it("reaches everything with the keyboard", async () => {
    // An ID that is the start of no other.
    const id = operations.find((one) => operations.filter((other) => other.id.startsWith(one.id)).length === 1)?.id ?? "";
    await filter().fill(id);
    const reached = new Set<string>();
    const next = async () => {
      await page.keyboard.press("Tab");
      const name = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        return element.getAttribute("aria-label") ?? (element.id || element.innerText);
      });
      reached.add(name);
      return name;
    };
    while (!(await next()).includes(id));
    await page.keyboard.press("Enter");
    for (let name = ""; name !== "reset"; name = await next());
    const buttons = await page.locator(".operation[open] .copy").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    expect(buttons.length).toBeGreaterThan(5);
    expect([...reached]).toEqual(expect.arrayContaining([...buttons, `Documentation of ${id}`, "requests", "reset"]));
  });

  it("finds landmarks, one title, headings in order, and a name on every control", async () => {
    for (const landmark of ["banner", "main"] as const) expect(await page.getByRole(landmark).count()).toBe(1);
    for (const name of ["Operations", "Requests"]) expect(await page.getByRole("region", { name, exact: true }).count()).toBe(1);
    const levels = await page.locator("h1, h2, h3, h4").evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(await filter().count()).toBe(1);
    const names = await page.locator("button").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? one.textContent));
    expect(names.filter((name) => !name?.trim())).toEqual([]);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(["light", "dark"] as const)("can read every text on its ground: %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.locator(".operation summary").first().click();
    await fetch(`${mock.url}/api/nowhere`);
    await page.getByText("No documented path").waitFor();
    await expect.poll(() => faintTexts(page)).toEqual([]);
  });

  it("can use it 360 pixels wide, without scrolling sideways", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator(".operation").evaluateAll((all) => {
      for (const one of all) one.setAttribute("open", "");
    });
    await fetch(`${mock.url}/${"a-long-path/".repeat(40)}`);
    await page.locator("#list > li").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe("the page", () => {
  it("asks nobody but the mock for anything", () => {
    const asked = requested.filter((request) => !request.isNavigationRequest()).map((request) => new URL(request.url()));
    expect(asked.map(({ pathname }) => pathname)).toEqual(expect.arrayContaining(["/__mock/requests", "/__mock/reset"]));
    expect(asked.filter(({ protocol, pathname }) => protocol !== "data:" && !pathname.startsWith("/__mock/"))).toEqual([]);
    expect(requested.filter((request) => !/^(data:|about:|http:\/\/127\.0\.0\.1:)/.test(request.url()))).toEqual([]);
  });

  it("runs no script but its own", async () => {
    const violation = page.waitForEvent("console", (message) => message.text().includes("Content Security Policy"));
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'taken'";
      document.body.append(script);
    });
    await violation;
    expect(await page.title()).not.toBe("taken");
    complaints.pop();
  });

  it("raises no complaint of the browser, neither of its scripts nor of its policy", () => {
    expect(complaints).toEqual([]);
  });
});
