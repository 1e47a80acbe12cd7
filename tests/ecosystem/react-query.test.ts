import { EventEmitter, once } from "node:events";
import { CancelledError, QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, it } from "vitest";
import { createApi } from "../../examples/react-query.js";
import { connect } from "../support/connect.js";
import { json } from "../support/serve.js";

const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
afterEach(() => queries.clear());

describe("openapi-react-query with the client", () => {
  it("fetches with the client's token, and caches the response", async () => {
    const { kore, server } = await connect(json({ total: 1, availableMore: false, bots: [{ _id: "st-1", name: "Travel Desk" }] }));
    const options = createApi(kore).queryOptions("get", "/api/public/bots", { params: { query: { limit: 50 } } }, { staleTime: 60_000 });
    expect(options.queryKey).toEqual(["get", "/api/public/bots", { params: { query: { limit: 50 } } }]);
    const { bots } = await queries.fetchQuery(options);
    expect(bots[0]?.name).toBe("Travel Desk");
    await queries.fetchQuery(options);
    expect(server.requests).toMatchObject([{ url: "/api/public/bots?limit=50", headers: { auth: expect.any(String) } }]);
  });

  it("rejects with the body of an error response", async () => {
    const { kore } = await connect(json({ errors: [{ msg: "Authorization failed", code: 4002 }] }, 401));
    await expect(queries.fetchQuery(createApi(kore).queryOptions("get", "/api/public/bots"))).rejects.toEqual({
      errors: [{ msg: "Authorization failed", code: 4002 }],
    });
  });

  it("aborts the call when the query is cancelled", async () => {
    const events = new EventEmitter();
    const arrival = once(events, "arrived");
    const closing = once(events, "closed");
    const { kore } = await connect((response) => {
      response.on("close", () => events.emit("closed"));
      events.emit("arrived");
    });
    const options = createApi(kore).queryOptions("get", "/api/public/bots");
    const asked = queries.fetchQuery(options).catch((reason: unknown) => reason);
    await arrival;
    await queries.cancelQueries({ queryKey: options.queryKey });
    await closing;
    expect(await asked).toBeInstanceOf(CancelledError);
  });
});
