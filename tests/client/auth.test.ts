import { describe, expect, it, vi } from "vitest";
import { InputError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { json } from "../support/serve.js";
import { TOKEN } from "../support/token.js";

describe("the header auth", () => {
  it.each([
    ["a string", TOKEN],
    ["a function that returns it", () => TOKEN],
    ["a function that resolves to it", async () => TOKEN],
  ])("carries the token given as %s", async (_, auth) => {
    const { kore, server } = await connect(json({}), { auth });
    await kore.bots.list();
    expect(server.requests[0]?.headers.auth).toBe(TOKEN);
  });

  it("calls the token function for each request", async () => {
    const auth = vi.fn<() => string>().mockReturnValueOnce("token-1").mockReturnValueOnce("token-2");
    const { kore, server } = await connect(json({}), { auth });
    await kore.bots.list();
    await kore.bots.list();
    expect(server.requests.map(({ headers }) => headers.auth)).toEqual(["token-1", "token-2"]);
  });

  it("cannot be overridden by the headers of a call", async () => {
    const { kore, server } = await connect(json({}));
    await kore.bots.list({}, { headers: new Headers({ Auth: "of the caller", "x-other": "kept" }) });
    expect(server.requests[0]?.headers).toMatchObject({ auth: TOKEN, "x-other": "kept" });
  });
});

describe("a token function that fails", () => {
  it.each([
    [
      "throws",
      () => {
        throw new Error("vault is sealed");
      },
    ],
    ["rejects", () => Promise.reject(new Error("vault is sealed"))],
  ])("fails the call with its own error when it %s", async (_, auth) => {
    const { kore, server } = await connect(json({}), { auth });
    const error = await rejection(kore.bots.list());
    expect([error.name, error.message]).toEqual(["Error", "vault is sealed"]);
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ["", "bots.list: auth gave no token that can be sent."],
    [undefined, "bots.list: auth gave no token that can be sent."],
    ["Bearer abc", "Pass a JWT alone, without Bearer"],
    ["top\nsecret", "auth gave no token that can be sent."],
  ])("fails the call with an InputError when it returns %j", async (token, message) => {
    const { kore, server } = await connect(json({}), { auth: () => token as string });
    const error = await rejection(kore.bots.list());
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain(message);
    expect(error.message).not.toContain("secret");
    expect(server.requests).toHaveLength(0);
  });
});
