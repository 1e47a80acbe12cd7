import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import sirv from "sirv";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { createTokenSource } from "../../src/client/auth/token-source.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { openBrowser } from "./browser.js";

declare global {
  /** What the app below leaves for the tests. */
  var koreXoApi: typeof import("../../src/client/index.js");
}

let folder: string;
let app: Server;
let browser: Browser;
let page: Page;
let mock: Mock;

/** A production build by Vite of an app that has installed the package. */
async function buildApp(): Promise<void> {
  await mkdir(join(folder, "node_modules"));
  await symlink(ROOT, join(folder, "node_modules/kore-xo-api"));
  await writeFile(join(folder, "index.html"), '<!doctype html><title>App</title><script type="module" src="/main.js"></script>');
  await writeFile(join(folder, "main.js"), 'import * as api from "kore-xo-api";\nglobalThis.koreXoApi = api;\n');
  await build({ root: folder, configFile: false, logLevel: "error" });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kore-xo-api-app-"));
  [browser] = await Promise.all([openBrowser(), buildApp()]);
  app = createServer(sirv(join(folder, "dist")));
  await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await browser?.close();
  app?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  mock = await startMock({ scenario: { listSize: 3, runningPolls: 1 } });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(app.address() as AddressInfo).port}`);
  await page.waitForFunction(() => "koreXoApi" in globalThis);
});
afterEach(async () => {
  await page.close();
  await mock.close();
});

describe("the client in a page, calling another origin", () => {
  it("reads every page of a list", async () => {
    const names = await page.evaluate(async (baseUrl) => {
      const kore = globalThis.koreXoApi.createClient({ baseUrl, auth: async () => "a.short-lived.token" });
      return (await kore.bots.list({ limit: 2 }).toArray()).map(({ name }) => name);
    }, mock.url);
    expect(names).toEqual(["Travel Desk", "Order Helper", "Leave Requests"]);
    expect(mock.requests.map(({ method }) => method)).toContain("OPTIONS");
  });

  it("calls by path", async () => {
    const status = await page.evaluate(async (baseUrl) => {
      const kore = globalThis.koreXoApi.createClient({ baseUrl, auth: "a.token" });
      return (await kore.GET("/api/public/bots")).response.status;
    }, mock.url);
    expect(status).toBe(200);
  });

  it("starts a job, waits for it and fetches its file without the token", async () => {
    const { seen, size } = await page.evaluate(async (baseUrl) => {
      const kore = globalThis.koreXoApi.createClient({ baseUrl, auth: "a.token" });
      const seen: string[] = [];
      const file = await kore.bots
        .export({ botId: "st-1", body: { exportType: "latest" } })
        .download({ intervalMs: 20, onProgress: ({ status }) => seen.push(status) });
      return { seen, size: (await file.blob()).size };
    }, mock.url);
    expect(seen).toEqual(["pending", "success"]);
    // The mock answers 400 to a file that is asked for with a token.
    expect(size).toBeGreaterThan(0);
  });

  it("says what the API answered to a failed call", async () => {
    const error = await page.evaluate(async (baseUrl) => {
      const kore = globalThis.koreXoApi.createClient({ baseUrl, auth: "a.token" });
      const reason = await kore.bots.list({}, { headers: { prefer: "code=401" } }).catch((reason: unknown) => reason);
      return globalThis.koreXoApi.isApiError(reason, "bots.list", 401) ? reason.toJSON() : String(reason);
    }, mock.url);
    expect(error).toMatchObject({ kind: "api", operation: "bots.list", status: 401, code: 4002 });
  });

  it("stops with the signal's reason", async () => {
    const reason = await page.evaluate(async (baseUrl) => {
      const kore = globalThis.koreXoApi.createClient({ baseUrl, auth: "a.token" });
      const abort = new AbortController();
      const waiting = kore.bots
        .export({ botId: "st-1", body: { exportType: "latest" } })
        .wait({ signal: abort.signal, intervalMs: 20, onProgress: () => abort.abort("left the view") });
      return waiting.catch((reason: unknown) => reason);
    }, mock.url);
    expect(reason).toBe("left the view");
  });
});

describe("a client secret in a page", () => {
  it("is refused", async () => {
    const error = await page.evaluate((baseUrl) => {
      try {
        globalThis.koreXoApi.createClient({ baseUrl, auth: { clientId: "cs-1", clientSecret: "made-up" } });
        return "accepted";
      } catch (reason) {
        return (reason as InstanceType<typeof globalThis.koreXoApi.InputError>).toJSON();
      }
    }, mock.url);
    expect(error).toMatchObject({ kind: "input", parameter: "auth.clientSecret" });
    expect(JSON.stringify(error)).not.toContain("made-up");
  });

  it("signs where it is allowed all the same", async () => {
    const app = { clientId: "cs-1", clientSecret: "made-up", kind: "adminConsole" };
    const strict = await startMock({ apps: [app] });
    onTestFinished(() => strict.close());
    const total = await page.evaluate(
      async ([baseUrl, auth]) =>
        (await globalThis.koreXoApi.createClient({ baseUrl, auth, dangerouslyAllowBrowser: true }).bots.list()).total,
      [strict.url, app] as const,
    );
    expect(total).toBeGreaterThan(0);
  });
});

describe("a day in a page, on a mock that behaves like the platform", () => {
  const app = { clientId: "cs-1", clientSecret: "made-up", kind: "adminConsole" };

  it("hits the rate limit, and later holds a token that has expired", async () => {
    let passedMs = 0;
    const strict = await startMock({ apps: [app], clock: () => Date.now() + passedMs, scenario: { rateLimits: true } });
    onTestFinished(() => strict.close());
    // A server of the app's own signs; the page gets the token only.
    const token = await createTokenSource(app).token();
    const call = (times: number) =>
      page.evaluate(
        async ([baseUrl, auth, times]) => {
          const { createClient, isApiError } = globalThis.koreXoApi;
          const kore = createClient({ baseUrl, auth, retry: false, rateLimit: false });
          const calls = Array.from({ length: times }, () => kore.bots.list({ limit: 1 }).then(() => 200));
          const ended = await Promise.allSettled(calls);
          const failed = ended.flatMap((one) => (one.status === "rejected" && isApiError(one.reason) ? [one.reason.toJSON()] : []));
          return { succeeded: times - failed.length, failed };
        },
        [strict.url, token, times] as const,
      );

    const morning = await call(61);
    expect(morning.succeeded).toBe(60);
    expect(morning.failed).toMatchObject([{ status: 429, errors: [{ msg: expect.stringContaining("per-minute") }] }]);

    passedMs = 11 * 60_000;
    const later = await call(1);
    expect(later.failed).toMatchObject([{ status: 401, code: 4002 }]);
    expect(strict.requests.at(-1)?.problems).toEqual([expect.stringMatching(/^The token expired \d+ s ago$/)]);
  });
});
