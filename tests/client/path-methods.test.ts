import { describe, expect, it } from "vitest";
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

  it("sends a body", async () => {
    const { kore, server } = await connect(json({}));
    await kore.POST("/api/public/bot/{botId}/export", { params: { path: { botId: "st/1" } }, body: { exportType: "latest" } });
    expect(server.requests[0]).toMatchObject({ method: "POST", url: "/api/public/bot/st%2F1/export", body: '{"exportType":"latest"}' });
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
