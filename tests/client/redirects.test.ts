import { describe, expect, it } from "vitest";
import { NetworkError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { json, serve } from "../support/serve.js";

describe.each([301, 302, 303, 307, 308])("a redirect with %i", (status) => {
  it("is refused, so that the token does not leave the origin", async () => {
    const other = await serve(json({ bots: [] }));
    const { kore } = await connect((response) => void response.writeHead(status, { location: `${other.url}/login?t=1` }).end());
    const error = await rejection(kore.bots.list());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toBe(
      `bots.list was redirected to ${other.url}. Redirects are refused, because they would take the token along. Check baseUrl.`,
    );
    expect(other.requests).toHaveLength(0);
  });
});

describe("a redirect", () => {
  it.each([[{}], [{ location: "http://[bad" }]])("is refused when it has no valid target: %j", async (headers) => {
    const { kore } = await connect((response) => void response.writeHead(302, headers).end());
    expect((await rejection(kore.bots.list())).message).toContain("bots.list was redirected. Redirects are refused");
  });

  it("is refused in a browser, which hides status and target", async () => {
    const opaque = Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" }, status: { value: 0 } });
    const { kore } = await connect(json({}), { fetch: async () => opaque });
    expect((await rejection(kore.bots.list())).message).toContain("bots.list was redirected. Redirects are refused");
  });

  it('is refused in a call by path too, even with redirect: "follow"', async () => {
    const other = await serve(json({}));
    const { kore } = await connect((response) => void response.writeHead(307, { location: other.url }).end());
    const error = await rejection(kore.GET("/api/public/bots", { redirect: "follow" }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(other.requests).toHaveLength(0);
  });
});
