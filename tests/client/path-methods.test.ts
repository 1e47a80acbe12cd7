import { Headers as UndiciHeaders } from "undici";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { InputError, NetworkError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { json, serve } from "../support/serve.js";
import { TOKEN } from "../support/token.js";

describe("a call by path", () => {
  it("sends the token and returns the result", async () => {
    const { kore, server } = await connect(json({ bots: [] }));
    const { data, response } = await kore.GET("/api/public/bots", { params: { query: { limit: 5 } } });
    expect(data).toEqual({ bots: [] });
    expect(response.status).toBe(200);
    expect(server.requests[0]).toMatchObject({ method: "GET", url: "/api/public/bots?limit=5", headers: { auth: TOKEN } });
  });

  it("takes its method as text, too", async () => {
    const { kore, server } = await connect(json({ bots: [] }));
    expect((await kore.request("get", "/api/public/bots", { params: { query: { limit: 5 } } })).data).toEqual({ bots: [] });
    expect(server.requests[0]).toMatchObject({ method: "GET", url: "/api/public/bots?limit=5", headers: { auth: TOKEN } });
  });

  it("has the URL of the response, as fetch does", async () => {
    const { kore, server } = await connect(json({}));
    expect((await kore.GET("/api/public/bots")).response.url).toBe(`${server.url}/api/public/bots`);
  });

  it("sends headers of another fetch", async () => {
    const { kore, server } = await connect(json({}), { defaultHeaders: { "x-a": "1", "x-b": "1" } });
    await kore.GET("/api/public/bots", { headers: new UndiciHeaders({ "x-a": "2" }) as never });
    expect(server.requests[0]?.headers).toMatchObject({ "x-a": "2", "x-b": "1" });
  });

  it("sends a body", async () => {
    const { kore, server } = await connect(json({}));
    await kore.POST("/api/public/bot/{botId}/export", { params: { path: { botId: "st/1" } }, body: { exportType: "latest" } });
    expect(server.requests[0]).toMatchObject({ method: "POST", url: "/api/public/bot/st%2F1/export", body: '{"exportType":"latest"}' });
  });

  it("is sent as it was when it was made, although its code is loaded later", async () => {
    const { kore, server } = await connect(json({}));
    const init = {
      params: { path: { botId: "bot-A" } },
      body: { exportType: "latest" as "latest" | "published", options: { tags: ["A"], since: new Date(0) } },
      headers: new Headers({ "x-key": "A" }),
    };
    const call = kore.POST("/api/public/bot/{botId}/export", init as never);
    init.params.path.botId = "bot-B";
    init.body.exportType = "published";
    init.body.options.tags.push("B");
    init.headers.set("x-key", "B");
    await call;
    const body = JSON.stringify({ exportType: "latest", options: { tags: ["A"], since: new Date(0) } });
    expect(server.requests[0]).toMatchObject({ url: "/api/public/bot/bot-A/export", headers: { "x-key": "A" }, body });
  });

  it("sends what its body serializer makes of a body, and what its query serializer makes of a query", async () => {
    const { kore, server } = await connect(json({}));
    const options = { querySerializer: () => "q=1", bodySerializer: () => "text", headers: { "content-type": "text/plain" } };
    await kore.POST("/api/public/bot/import", { ...options, body: null as never });
    expect(server.requests[0]).toMatchObject({
      url: "/api/public/bot/import?q=1",
      headers: { "content-type": "text/plain" },
      body: "text",
    });
  });

  it("sends its body in Firefox, whose requests have no `body`", async () => {
    const body = vi.spyOn(Request.prototype, "body", "get").mockReturnValue(undefined as never);
    onTestFinished(() => body.mockRestore());
    const { kore, server } = await connect(json({}));
    await kore.POST("/api/public/bot/import", { body: { botName: "Travel" } as never });
    expect(server.requests[0]?.body).toBe('{"botName":"Travel"}');
  });

  it("refuses a fetch of its own", async () => {
    const { kore } = await connect(json({}));
    const error = await rejection(kore.GET("/api/public/bots", { fetch }));
    expect(error.message).toBe("GET /api/public/bots: fetch cannot be changed for one call. It is an option of createClient.");
  });

  it("returns an error status as an error", async () => {
    const { kore } = await connect(json({ errors: [{ msg: "No" }] }, 401));
    const { error } = await kore.GET("/api/public/bots");
    expect(error).toEqual({ errors: [{ msg: "No" }] });
  });

  it("throws a NetworkError with method and path", async () => {
    const { kore } = await connect((response) => response.destroy());
    const error = await rejection<NetworkError>(kore.GET("/api/public/bots", { params: { query: { limit: 5 } } }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.operation).toBe("GET /api/public/bots");
  });

  it("rejects a value that would change the path", async () => {
    const { kore } = await connect(json({}));
    const error = await rejection(kore.GET("/api/public/bot/{botId}/export/status", { params: { path: { botId: ".." } } }));
    expect(error).toBeInstanceOf(InputError);
  });

  it("rejects another base URL, because the token does not belong to it", async () => {
    const other = await serve(json({}));
    const { kore } = await connect(json({}));
    const error = await rejection(kore.GET("/api/public/bots", { baseUrl: other.url }));
    expect(error.message).toBe(
      "GET /api/public/bots: baseUrl cannot be changed: the token belongs to the client's own. Create another client.",
    );
    expect(other.requests).toHaveLength(0);
  });
});
