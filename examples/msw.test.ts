/** MSW replaces the platform; openapi-msw rejects responses that the description does not allow. */
import { createClient, isApiError } from "kore-xo-api";
import type { paths } from "kore-xo-api/schema";
import { setupServer } from "msw/node";
import { createOpenApiHttp } from "openapi-msw";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

const baseUrl = "https://platform.kore.ai";
const details = {
  accountId: "60a1b2c3d4e5f60718293a4b",
  type: "default",
  status: "published",
  defaultLanguage: "en",
  createdBy: "u-1",
  createdOn: "2026-03-02T09:15:30.000Z",
  jwtApps: [],
};
const http = createOpenApiHttp<paths>({ baseUrl });
const server = setupServer(
  http.get("/api/public/bots", ({ query, response }) => {
    const isFirst = Number(query.get("offset") ?? 0) === 0;
    const bot = isFirst ? { _id: "st-1", name: "Travel Desk", ...details } : { _id: "st-2", name: "Leave Requests", ...details };
    return response(200).json({ total: 2, availableMore: isFirst, bots: [bot] });
  }),
);
const kore = createClient({ baseUrl, auth: "any-text", retry: false });

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

it("reads every page", async () => {
  const names = (await kore.bots.list({ limit: 1 }).toArray()).map(({ name }) => name);
  expect(names).toEqual(["Travel Desk", "Leave Requests"]);
});

it("receives a documented error", async () => {
  server.use(http.get("/api/public/bots", ({ response }) => response(401).json({ errors: [{ msg: "Authorization failed", code: 4002 }] })));
  const error = await kore.bots.list().catch((reason: unknown) => reason);
  expect(isApiError(error, "bots.list", 401) && error.code).toBe(4002);
});
