import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type App, type Auth, type ClientEvent, type ClientOptions, createClient, InputError, type Kore } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { closedPort, hang, json, type Seen, serve } from "../support/serve.js";

const APP: App = { clientId: "cs-1", clientSecret: "the-secret-of-the-app-\u00e4" };
const PAGE = { total: 0, availableMore: false, bots: [] };
const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

interface Claims extends Record<string, unknown> {
  iat: number;
  exp: number;
}

/** Decodes a token and verifies its signature with node:crypto, not with the client's code. */
function verify(token: unknown, secret = APP.clientSecret): Claims {
  const [header = "", payload = "", signature] = String(token).split(".");
  expect(createHmac("sha256", secret).update(`${header}.${payload}`).digest("base64url")).toBe(signature);
  const read = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString());
  expect(read(header)).toEqual({ alg: "HS256", typ: "JWT" });
  return read(payload);
}

const tokens = (requests: readonly Seen[]) => requests.map(({ headers }) => headers.auth);
const claimsOf = async (app: Partial<App>) => {
  const { kore, server } = await connect(json(PAGE), { auth: { ...APP, ...app } });
  await kore.bots.list();
  return verify(server.requests[0]?.headers.auth);
};
const countSignings = () => {
  const sign = vi.spyOn(crypto.subtle, "sign");
  onTestFinished(() => sign.mockRestore());
  return sign;
};
/** Stops `Date` alone, at half a second: sockets need the other timers. */
const NOW = 1_800_000_000_500;
const stopDate = (now = NOW) => {
  vi.useFakeTimers({ toFake: ["Date"], now });
  onTestFinished(() => void vi.useRealTimers());
};

describe("a token that the client signs", () => {
  it("names the app, and is valid for ten minutes from now", async () => {
    stopDate();
    // Whole seconds, rounded so that they include the whole lifetime.
    expect(await claimsOf({})).toEqual({ appId: "cs-1", iat: 1_800_000_000, exp: 1_800_000_601 });
  });

  it("names the app as it was when the client was created", async () => {
    const app = { ...APP, subject: "before" };
    const { kore, server } = await connect(json(PAGE), { auth: app });
    app.subject = "after";
    await kore.bots.list();
    expect(verify(server.requests[0]?.headers.auth)).toMatchObject({ sub: "before" });
  });

  it("has the subject and the additional claims", async () => {
    const claims = { iss: "cs-1", aud: "https://idproxy.kore.com/authorize", name: "Gr\u00fc\u00dfe \u{1f600}" };
    expect(await claimsOf({ subject: "nightly", claims })).toMatchObject({ appId: "cs-1", sub: "nightly", ...claims });
  });

  it("cannot be given another app or another time", async () => {
    stopDate();
    const { appId, sub, iat, exp, jti } = await claimsOf({
      subject: "nightly",
      jti: true,
      claims: { appId: "cs-2", sub: "root", iat: 1, exp: 9_999_999_999, jti: "same" },
    });
    expect([appId, sub]).toEqual(["cs-1", "nightly"]);
    expect([iat, exp]).toEqual([1_800_000_000, 1_800_000_601]);
    expect(jti).toMatch(UUID);
  });

  it("has the lifetime ttlMs", async () => {
    stopDate();
    expect(await claimsOf({ ttlMs: 3_600_000 })).toMatchObject({ iat: 1_800_000_000, exp: 1_800_003_601 });
  });

  it("has a new id each time it is signed", async () => {
    stopDate();
    const { kore, server } = await connect(json(PAGE), { auth: { ...APP, jti: true } });
    for (let turn = 0; turn < 3; turn++) {
      await kore.bots.list();
      vi.setSystemTime(Date.now() + 600_000);
    }
    const ids = tokens(server.requests).map((token) => verify(token).jti);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(UUID);
  });

  it("is signed once for a thousand concurrent calls, and for a child client", async () => {
    const sign = countSignings();
    const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json(PAGE));
    const kore = createClient({ baseUrl: "https://platform.kore.ai", auth: APP, fetch, rateLimit: false });
    await Promise.all(Array.from({ length: 1000 }, () => kore.bots.list()));
    await kore.with({ timeoutMs: 10_000 }).bots.list();
    expect(sign).toHaveBeenCalledTimes(1);
    expect(new Set(fetch.mock.calls.map(([, { headers }]) => new Headers(headers).get("auth"))).size).toBe(1);
  });

  it("is renewed shortly before it expires", async () => {
    stopDate();
    const sign = countSignings();
    const { kore, server } = await connect(json(PAGE), { auth: APP });
    const startedAt = Date.now();
    const signingsAfter = async (ms: number) => {
      vi.setSystemTime(startedAt + ms);
      await kore.bots.list();
      return sign.mock.calls.length;
    };
    expect(await signingsAfter(0)).toBe(1);
    expect(await signingsAfter(569_999)).toBe(1);
    expect(await signingsAfter(570_000)).toBe(2);
    expect(await signingsAfter(601_000)).toBe(2);
    for (const { headers } of server.requests) verify(headers.auth);
  });

  it("is renewed after nine tenths of a short lifetime", async () => {
    stopDate();
    const sign = countSignings();
    const { kore } = await connect(json(PAGE), { auth: { ...APP, ttlMs: 10_000 } });
    for (const elapsedMs of [0, 8_999, 9_000]) {
      vi.setSystemTime(NOW + elapsedMs);
      await kore.bots.list();
    }
    expect(sign).toHaveBeenCalledTimes(2);
  });

  it("is signed with a key that nobody can read", async () => {
    const importKey = vi.spyOn(crypto.subtle, "importKey");
    onTestFinished(() => importKey.mockRestore());
    await claimsOf({});
    expect(importKey.mock.calls.map(([, , , extractable]) => extractable)).toEqual([false]);
  });

  it("keeps a subject among the claims when the app has none", async () => {
    expect(await claimsOf({ claims: { sub: "of the claims" } })).toMatchObject({ sub: "of the claims" });
  });

  it.each([
    ["no Web Crypto", undefined],
    ["Web Crypto without signatures, as in a page that is not secure", {}],
  ])("cannot be signed with %s, which the error says", async (_, missing) => {
    const { kore } = await connect(json(PAGE), { auth: APP });
    vi.stubGlobal("crypto", missing);
    onTestFinished(() => void vi.unstubAllGlobals());
    const error = await rejection<InputError>(kore.bots.list());
    expect(error).toMatchObject({ kind: "input", operation: "createClient", parameter: "auth" });
    expect(error.message).toContain("cannot sign: Web Crypto is missing.");
  });

  it("is renewed in time when its lifetime is one second", async () => {
    stopDate();
    const { kore, server } = await connect(json(PAGE), { auth: { ...APP, ttlMs: 1000 } });
    for (let turn = 0; turn < 20; turn++) {
      await kore.bots.list();
      expect(verify(server.requests.at(-1)?.headers.auth).exp * 1000).toBeGreaterThanOrEqual(Date.now());
      vi.setSystemTime(Date.now() + 250);
    }
  });

  it("is signed again after signing has failed", async () => {
    const sign = countSignings().mockRejectedValueOnce(new Error("no entropy"));
    const { kore, server } = await connect(json(PAGE), { auth: APP });
    const errors = await Promise.all([rejection(kore.bots.list()), rejection(kore.bots.list())]);
    expect(errors.map(({ message }) => message)).toEqual(["no entropy", "no entropy"]);
    expect(await kore.bots.list()).toEqual(PAGE);
    expect(sign).toHaveBeenCalledTimes(2);
    expect(server.requests).toHaveLength(1);
  });
});

/** An API whose clock differs by `skewMs`: it refuses tokens that are not valid at its own time. */
function withClock(skewMs: number) {
  return (response: Parameters<ReturnType<typeof json>>[0], { headers }: Seen) => {
    const now = (Date.now() + skewMs) / 1000;
    const { iat, exp } = verify(headers.auth);
    const valid = iat <= now + 30 && exp >= now;
    response.writeHead(valid ? 200 : 401, { date: new Date(now * 1000).toUTCString() });
    response.end(JSON.stringify(valid ? PAGE : { errors: [{ msg: "Invalid token", code: 4002 }] }));
  };
}

describe.each([-11, 11])("a clock that is %i minutes off the server's", (minutes) => {
  const skewMs = minutes * 60_000;

  it("is corrected at the first call, and stays so", async () => {
    stopDate(1_800_000_000_000);
    const events: ClientEvent[] = [];
    const { kore, server } = await connect(withClock(skewMs), { auth: APP, onEvent: (event) => events.push(event) });
    for (let turn = 0; turn < 3; turn++) expect(await kore.bots.list()).toEqual(PAGE);
    expect(server.requests).toHaveLength(4);
    expect(events.filter(({ type }) => type === "clock")).toMatchObject([{ skewMs }]);
  });

  it("is corrected once for concurrent calls, all of which succeed", async () => {
    const sign = countSignings();
    const events: ClientEvent[] = [];
    const { kore, server } = await connect(withClock(skewMs), { auth: APP, onEvent: (event) => events.push(event) });
    expect(await Promise.all(Array.from({ length: 20 }, () => kore.bots.list()))).toEqual(Array(20).fill(PAGE));
    expect(sign).toHaveBeenCalledTimes(2);
    expect(events.filter(({ type }) => type === "clock")).toHaveLength(1);
    expect(server.requests.length).toBeLessThanOrEqual(40);
  });

  it("is corrected for a write too: a 401 means that nothing was done", async () => {
    const { kore, server } = await connect(withClock(skewMs), { auth: APP });
    await kore.bots.export({ botId: "st-1", body: { exportType: "latest" } });
    expect(server.requests.map(({ body }) => body)).toEqual(Array(2).fill('{"exportType":"latest"}'));
  });

  it("is corrected for calls by path", async () => {
    const { kore } = await connect(withClock(skewMs), { auth: APP });
    expect((await kore.GET("/api/public/bots")).data).toEqual(PAGE);
  });
});

describe("a server that always returns 401", () => {
  const NO = { errors: [{ msg: "Invalid token", code: 4002 }] };
  const at = (ms: () => number) => json(NO, 401, { date: new Date(Date.now() + ms()).toUTCString() });

  it.each([
    ["with the client's time", () => 0],
    ["with another time", () => 660_000],
  ])("%s gets at most two requests per call, whatever retry.attempts is", async (_, ms) => {
    const { kore, server } = await connect((response, seen) => at(ms)(response, seen), { auth: APP, retry: { attempts: 9, baseMs: 1 } });
    for (let turn = 1; turn <= 3; turn++) {
      const before = server.requests.length;
      expect(await rejection(kore.bots.list())).toMatchObject({ kind: "api", status: 401, code: 4002, attempts: 1 });
      expect(server.requests.length - before).toBeLessThanOrEqual(2);
    }
    // Only the first call corrects the clock.
    expect(server.requests.length).toBeLessThanOrEqual(4);
  });

  it("with a jumping clock gets at most two requests per call", async () => {
    let turn = 0;
    const { kore, server } = await connect((response, seen) => at(() => turn++ * 600_000)(response, seen), { auth: APP });
    for (let call = 1; call <= 3; call++) await rejection(kore.bots.list());
    expect(server.requests.length).toBeLessThanOrEqual(6);
  });

  it.each(["", "yesterday"])("without a valid date (%j) gets one request", async (date) => {
    const { kore, server } = await connect(json(NO, 401, { date }), { auth: APP });
    expect(await rejection(kore.bots.list())).toMatchObject({ status: 401 });
    expect(server.requests).toHaveLength(1);
  });

  it("gets one request when the client does not sign the token", async () => {
    for (const auth of ["token-of-another", () => "token-of-another"]) {
      const { kore, server } = await connect((response, seen) => at(() => 660_000)(response, seen), { auth });
      expect(await rejection(kore.bots.list())).toMatchObject({ status: 401 });
      expect(server.requests).toHaveLength(1);
    }
  });
});

describe("a credential per kind of app", () => {
  const auth: Auth = {
    botBuilder: "token-of-bot-builder",
    adminConsole: async () => "token-of-admin",
    dataTables: { ...APP, subject: "tables" },
  };

  it("is used for the operations that allow it", async () => {
    const { kore, server } = await connect(json({}), { auth });
    await kore.bots.list();
    await kore.conversationDeletions.getStatus({ streamId: "st-1", jobId: "j-1" });
    await kore.bots.getExportStatus({ botId: "st-1" });
    await kore.tables.queryRows({ tableName: "t", body: { query: {} } } as never);
    await kore.GET("/api/public/bots");
    const [list, deletion, either, table, byPath] = tokens(server.requests);
    expect([list, deletion, either, byPath]).toEqual(["token-of-admin", "token-of-bot-builder", "token-of-bot-builder", "token-of-admin"]);
    expect(verify(table)).toMatchObject({ sub: "tables" });
  });

  it("is the available one when an operation allows several", async () => {
    const { kore, server } = await connect(json({}), { auth: { adminConsole: "token-of-admin" } });
    await kore.bots.getExportStatus({ botId: "st-1" });
    expect(tokens(server.requests)).toEqual(["token-of-admin"]);
  });

  const missing: [string, (kore: Kore) => PromiseLike<unknown>, string][] = [
    ["an operation", (kore) => kore.bots.list(), "bots.list: auth has no credential of kind adminConsole. The client has botBuilder."],
    [
      "an operation that allows several",
      (kore) => kore.tables.deleteRows({ tableName: "t", body: { query: {} } } as never),
      "tables.deleteRows: auth has no credential of kind dataTables. The client has botBuilder.",
    ],
    [
      "a path outside the description",
      (kore) => kore.GET("/api/other" as never),
      "GET /api/other: auth cannot be selected for a path outside the description. The client has botBuilder.",
    ],
  ];
  it.each(missing)("that is missing for %s causes an InputError, and nothing is sent", async (_, call, message) => {
    const { kore, server } = await connect(json({}), { auth: { botBuilder: "token-of-bot-builder" } });
    const error = await rejection(call(kore));
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toBe(message);
    expect(server.requests).toHaveLength(0);
  });

  it("that is missing is named with all that there could be", async () => {
    const { kore } = await connect(json({}), { auth: { dataTables: "token-of-tables", adminConsole: undefined, other: "token" } as never });
    expect((await rejection(kore.bots.getExportStatus({ botId: "st-1" }))).message).toBe(
      "bots.getExportStatus: auth has no credential of kind botBuilder or adminConsole. The client has dataTables and other.",
    );
  });

  it("has its own clock correction", async () => {
    const seen: unknown[] = [];
    const { kore } = await connect(
      (response, request) => {
        seen.push(verify(request.headers.auth).appId);
        withClock(660_000)(response, request);
      },
      { auth: { adminConsole: APP, botBuilder: { ...APP, clientId: "cs-2" } } },
    );
    await kore.bots.list();
    await kore.conversationDeletions.getStatus({ streamId: "st-1", jobId: "j-1" });
    expect(seen).toEqual(["cs-1", "cs-1", "cs-2", "cs-2"]);
  });
});

describe("createClient", () => {
  const create = (options: object) => () =>
    createClient({ baseUrl: "https://platform.kore.ai", auth: APP, ...options } as unknown as ClientOptions);

  it.each([
    [{ auth: { clientId: "cs-1" } }, "createClient: auth.clientSecret is missing."],
    [{ auth: { clientSecret: "s" } }, "createClient: auth.clientId is missing."],
    [{ auth: { clientID: "cs-1", clientSecret: "s" } }, "createClient: auth.clientId is missing."],
    [{ auth: { ...APP, clientSecret: 5 } }, "createClient: auth.clientSecret is missing."],
    [{ auth: { ...APP, ttlMs: 600 } }, "createClient: auth.ttlMs must be a number of milliseconds, 1000 or more."],
    [{ auth: { ...APP, ttlMs: "600000s" } }, "createClient: auth.ttlMs must be"],
    [{ auth: { ...APP, ttlMs: "600000" } }, "createClient: auth.ttlMs must be"],
    [{ auth: { ...APP, ttlMs: Number.POSITIVE_INFINITY } }, "createClient: auth.ttlMs must be"],
    [{ auth: { botBuilder: { clientId: "cs-1" } } }, "createClient: auth.botBuilder.clientSecret is missing."],
    [{ auth: { botBuilder: 5 } }, "createClient: auth.botBuilder is not a credential. Pass a token"],
    [{ auth: {} }, "createClient: auth is not a credential. Pass a token"],
    [{ auth: { botBuilder: undefined } }, "createClient: auth is not a credential. Pass a token"],
    [{ auth: 5 }, "createClient: auth is not a credential."],
    [{ auth: null }, "createClient: auth is not a credential."],
    [{ auth: { botBuilder: null } }, "createClient: auth.botBuilder is not a credential."],
    [{ timeoutMs: 0 }, "createClient: timeoutMs must be a number of milliseconds above 0."],
    [{ deadlineMs: "5" }, "createClient: deadlineMs must be a number of milliseconds above 0."],
    [{ retry: { attempts: 0 } }, "createClient: retry.attempts must be 1 or more. Set retry: false to send once."],
    [{ retry: { baseMs: -1 } }, "createClient: retry.baseMs must be"],
    [{ rateLimit: { share: 0 } }, "createClient: rateLimit.share must be above 0 and at most 1. Set rateLimit: false to turn it off."],
    [{ rateLimit: { share: 2 } }, "createClient: rateLimit.share must be"],
    [{ onEvent: {} }, "createClient: onEvent must be a function."],
    [{ fetch: "node-fetch" }, "createClient: fetch must be a function."],
  ])("rejects %j, and says what to do", (options, message) => {
    expect(create(options)).toThrow(InputError);
    expect(create(options)).toThrow(message);
  });

  it("rejects missing options with an InputError", () => {
    expect(() => createClient(undefined as never)).toThrow(InputError);
    expect(() => createClient(null as never)).toThrow(InputError);
  });

  it("rejects a secret in a browser, alone or among others, unless it is allowed", () => {
    vi.stubGlobal("document", {});
    onTestFinished(() => void vi.unstubAllGlobals());
    for (const auth of [APP, { botBuilder: APP }, { adminConsole: "token-1", botBuilder: APP }]) {
      expect(create({ auth })).toThrow(
        /^createClient: auth\.(botBuilder\.)?clientSecret would be readable by everyone who opens this page\./,
      );
      expect(create({ auth, dangerouslyAllowBrowser: true })).not.toThrow();
    }
    expect(create({ auth: "token-1" })).not.toThrow();
    expect(create({ auth: () => "token-1" })).not.toThrow();
  });

  it("does not show the value of an invalid option, which may be a secret", () => {
    const secret = "hush-hush";
    for (const auth of [{ clientSecret: secret }, { botBuilder: { clientSecret: secret } }, `${secret} with a space`, { [secret]: 5 }]) {
      const error = (() => {
        try {
          return create({ auth })();
        } catch (thrown) {
          return thrown;
        }
      })();
      if (!("hush-hush" in Object(auth))) expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
      expect(error).toBeInstanceOf(InputError);
    }
  });
});

describe("neither the secret nor a token that was signed", () => {
  const shown = (value: unknown) => [inspect(value, { depth: 12, showHidden: true }), String(value), JSON.stringify(value)].join("\n");
  const NO = { errors: [{ msg: "No", code: 1 }] };

  it("is visible in the client, a call or a result", async () => {
    const { kore, server } = await connect(json(PAGE), { auth: APP });
    const call = kore.bots.list();
    await call;
    const token = server.requests[0]?.headers.auth ?? "";
    expect(token).not.toBe("");
    for (const value of [kore, kore.with({}), call, await call.raw(), kore.bots]) {
      for (const secret of [APP.clientSecret, token]) expect(shown(value)).not.toContain(secret);
    }
  });

  it("is visible in an error or an event", async () => {
    const events: ClientEvent[] = [];
    const seen: string[] = [];
    const onEvent = (event: ClientEvent) => events.push(event);
    const errors: unknown[] = [];
    const echo = (response: Parameters<ReturnType<typeof json>>[0], { headers, url }: Seen) => {
      seen.push(String(headers.auth));
      response.writeHead(500).end(`${url} ${headers.auth}`);
    };
    for (const [handler, options] of [
      [echo, {}],
      [json(NO, 401, { date: new Date(0).toUTCString() }), {}],
      [json(NO, 429), { retry: false }],
      [hang, { timeoutMs: 30, retry: false }],
      [hang, { deadlineMs: 30 }],
    ] as const) {
      const { kore, server } = await connect(handler, { auth: { ...APP, jti: true }, onEvent, retry: { baseMs: 1 }, ...options });
      errors.push(await rejection(kore.bots.list({ limit: "query-value" } as never)));
      seen.push(...tokens(server.requests).map(String));
    }
    const kore = createClient({ baseUrl: await closedPort(), auth: APP, onEvent, retry: { baseMs: 1 } });
    errors.push(await rejection(kore.bots.list({ limit: "query-value" } as never)));
    expect(errors).toHaveLength(6);
    expect(events.length).toBeGreaterThan(15);
    for (const text of [...errors, ...events].map(shown)) {
      for (const secret of [APP.clientSecret, "query-value", ...seen]) expect(text).not.toContain(secret);
    }
  });

  it("is sent to another origin", async () => {
    const other = await serve(json({}));
    const { kore } = await connect((response) => void response.writeHead(307, { location: other.url }).end(), { auth: APP });
    await rejection(kore.bots.list());
    expect(other.requests).toHaveLength(0);
  });
});
