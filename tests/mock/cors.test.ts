import { afterAll, beforeAll, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { operations } from "../support/description.js";
import { ask } from "./ask.js";

const ORIGIN = "http://localhost:5173";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** What a browser sends before a request to another origin. */
function preflight(path: string, method: string, headers = "auth,content-type,prefer") {
  return ask(mock, `OPTIONS ${path}`, {
    headers: { auth: "", origin: ORIGIN, "access-control-request-method": method, "access-control-request-headers": headers },
  });
}

const list = (value: string | null) => (value ?? "").split(",").map((entry) => entry.trim().toLowerCase());

it("lets a page of any origin call every operation, with auth and prefer", async () => {
  for (const { id, method, path } of operations) {
    const { status, headers, text } = await preflight(path.replaceAll(/[{}]/g, ""), method.toUpperCase());
    expect(status, id).toBe(204);
    expect(text, id).toBe("");
    expect(headers.get("access-control-allow-origin"), id).toBe(ORIGIN);
    expect(list(headers.get("access-control-allow-methods")), id).toContain(method);
    expect(list(headers.get("access-control-allow-headers")), id).toEqual(expect.arrayContaining(["auth", "content-type", "prefer"]));
  }
});

it("lets a page send other headers", async () => {
  const { headers } = await preflight("/api/public/bots", "GET", "bot-language,x-request-id");
  expect(list(headers.get("access-control-allow-headers"))).toEqual(["bot-language", "x-request-id"]);
});

it.each([
  ["a response", "GET /api/public/bots", {}, 200],
  ["a refused token", "GET /api/public/bots", { auth: "" }, 401],
  ["an invalid request", "GET /api/public/bots?limit=abc", {}, 400],
  ["a preferred failure", "GET /api/public/bots", { prefer: "code=500" }, 500],
  ["an unknown path", "GET /nowhere", {}, 404],
  ["an unsupported method", "DELETE /api/public/bots", {}, 405],
  ["a malformed path", "GET /api/public/bot/%zz/export/status", {}, 400],
])("lets a page read %s", async (_, call, own, expected) => {
  const { status, headers } = await ask(mock, call, { headers: { origin: ORIGIN, ...own } });
  expect(status).toBe(expected);
  expect(headers.get("access-control-allow-origin")).toBe(ORIGIN);
  expect(list(headers.get("access-control-expose-headers"))).toContain("mock-reason");
  expect(list(headers.get("vary"))).toContain("origin");
});

it.each(["/__mock/health", "/__mock/files/a.json"])("lets a page read %s", async (path) => {
  const response = await fetch(mock.url + path, { headers: { origin: ORIGIN } });
  expect(response.status).toBe(200);
  expect(["*", ORIGIN]).toContain(response.headers.get("access-control-allow-origin"));
});

it("lets a page with an opaque origin read, such as one from a file", async () => {
  const { headers } = await ask(mock, "GET /api/public/bots", { headers: { origin: "null" } });
  expect(headers.get("access-control-allow-origin")).toBe("null");
});

it("responds to OPTIONS outside of a browser too", async () => {
  const { status, headers } = await ask(mock, "OPTIONS /api/public/bots");
  expect(status).toBe(204);
  expect(headers.get("allow")).toContain("GET");
});

it("lets a page send credentials", async () => {
  for (const { headers } of [
    await preflight("/api/public/bots", "GET"),
    await ask(mock, "GET /api/public/bots", { headers: { origin: ORIGIN } }),
  ]) {
    expect(headers.get("access-control-allow-credentials")).toBe("true");
    expect(headers.get("access-control-allow-origin")).toBe(ORIGIN);
  }
  expect((await ask(mock, "GET /api/public/bots")).headers.has("access-control-allow-credentials")).toBe(false);
});
