import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { KoreError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { closedPort, json, reply } from "../support/serve.js";
import { TOKEN } from "../support/token.js";

const HEADER = "header-value-of-the-caller";
const QUERY = "query-value-of-the-caller";

/** Everything that a log can show of an error. */
const shown = (error: unknown) => [inspect(error, { depth: 10, showHidden: true }), String(error), JSON.stringify(error)].join("\n");

/** A fetch of another runtime, whose error contains the URL and the request. */
const talkative = (url: string, init: RequestInit) => {
  const token = new Headers(init.headers).get("auth");
  const cause = Object.assign(new Error(`auth: ${token}`), { headers: init.headers });
  return Promise.reject(Object.assign(new Error(`sending to ${url} with ${token} failed`), { init, cause }));
};

const failures = {
  "an API error": async () => connect(json({ errors: [{ msg: "No", code: 1 }] }, 400)),
  "an HTML page that repeats the request": async () =>
    connect((response, { url, headers }) => reply(`<pre>GET ${url} auth: ${headers.auth}</pre>`, 500)(response, {} as never)),
  "JSON that repeats the request": async () =>
    connect((response, { url, headers }) => json({ errors: [{ msg: `${url} ${headers.auth}` }] }, 500)(response, {} as never)),
  "HTML instead of JSON": async () => connect((response, { url, headers }) => reply(`${url} ${headers.auth}`)(response, {} as never)),
  "a closed port": async () => connect(json({}), { baseUrl: await closedPort() }),
  "a talkative fetch": async () => connect(json({}), { fetch: talkative }),
  "a redirect": async () => connect((response, { url }) => void response.writeHead(302, { location: `${url}&t=${TOKEN}` }).end()),
};

describe.each(Object.entries(failures))("an error from %s", (_, fail) => {
  it("contains no token, no header value and no query", async () => {
    const { kore } = await fail();
    const input = { limit: QUERY } as never;
    const error = await rejection(kore.bots.list(input, { headers: { "x-key": HEADER } }));
    expect(error).toBeInstanceOf(KoreError);
    for (const secret of [TOKEN, HEADER, QUERY]) expect(shown(error)).not.toContain(secret);
  });
});

describe("an error page that repeats the headers of a gateway", () => {
  it("is shown without what proves who calls", async () => {
    const { kore } = await connect(
      (response, { headers }) => reply(`${headers.authorization} ${headers.cookie}`, 502)(response, {} as never),
      {
        retry: false,
        defaultHeaders: { authorization: "Bearer of-the-gateway", cookie: "session=of-the-gateway" },
      },
    );
    const error = await rejection(kore.bots.list());
    expect(error.message).toBe("bots.list returned 502: [token] [token]");
    expect(shown(error)).not.toContain("of-the-gateway");
  });
});

describe("an error page that repeats the request", () => {
  it("shows where the query was", async () => {
    const { kore } = await connect((response, { url }) => reply(`cannot GET ${url}`, 404)(response, {} as never));
    const error = await rejection(kore.bots.list({ limit: QUERY } as never));
    expect(error.message).toBe("bots.list returned 404: cannot GET /api/public/bots?[query]");
  });

  it.each([
    ["is redacted from 16 characters on", "a".repeat(16), "[token]"],
    ["of 15 characters is taken for a placeholder", "a".repeat(15), "a".repeat(15)],
  ])("contains a token that %s", async (_, auth, shownAs) => {
    const { kore } = await connect((response, { headers }) => reply(`auth ${headers.auth}.`, 404)(response, {} as never), { auth });
    expect((await rejection(kore.bots.list())).message).toBe(`bots.list returned 404: auth ${shownAs}.`);
  });
});

describe("a token that is a placeholder", () => {
  it("is not redacted in other words", async () => {
    const { kore } = await connect(json({ errors: [{ msg: "Invalid JWT token" }] }, 401), { auth: "t" });
    expect((await rejection(kore.bots.list())).message).toBe("bots.list returned 401: Invalid JWT token");
  });
});

describe("toJSON", () => {
  it("has the fields that a log needs", async () => {
    const { kore } = await connect(json({ errors: [{ msg: "No", code: 1 }] }, 400));
    const error = await rejection(kore.bots.list());
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: "ApiError",
      kind: "api",
      message: "bots.list returned 400: No (code 1)",
      operation: "bots.list",
      status: 400,
      code: 1,
    });
  });
});

describe("the client itself", () => {
  it("shows no token when it is inspected", async () => {
    const { kore } = await connect(json({}));
    expect(inspect(kore, { depth: 10, showHidden: true })).not.toContain(TOKEN);
    const call = kore.bots.list();
    expect(inspect(call, { depth: 10, showHidden: true })).not.toContain(TOKEN);
    await call;
  });
});
