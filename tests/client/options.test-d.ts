import { describe, expectTypeOf, it } from "vitest";
import {
  type AppKind,
  type Auth,
  type ClientEvent,
  type ClientOptions,
  createClient,
  type Failure,
  isPartialError,
  type Kore,
  type Output,
  type PartialErrorOf,
} from "../../src/client/index.js";

declare const kore: Kore;
declare const error: unknown;
const baseUrl = "https://platform.kore.ai";
const app = { clientId: "cs-1", clientSecret: "made-up" };

describe("auth", () => {
  it("is a token, a function, an app, or one of these per kind of app", () => {
    createClient({ baseUrl, auth: "token" });
    createClient({ baseUrl, auth: () => "token" });
    createClient({ baseUrl, auth: async () => "token" });
    createClient({ baseUrl, auth: app });
    createClient({ baseUrl, auth: { ...app, subject: "nightly", claims: { iss: "cs-1" }, ttlMs: 60_000, jti: true } });
    createClient({ baseUrl, auth: { botBuilder: app, adminConsole: () => "token", dataTables: "token" } });
    createClient({ baseUrl, auth: { botBuilder: undefined, adminConsole: app } });
    expectTypeOf<AppKind>().toEqualTypeOf<"botBuilder" | "adminConsole" | "dataTables">();
  });

  it("accepts nothing else", () => {
    // @ts-expect-error the key is called clientId
    createClient({ baseUrl, auth: { clientID: "cs-1", clientSecret: "made-up" } });
    // @ts-expect-error a secret is needed too
    createClient({ baseUrl, auth: { clientId: "cs-1" } });
    // @ts-expect-error the option is called subject
    createClient({ baseUrl, auth: { ...app, sub: "nightly" } });
    // @ts-expect-error ttlMs is a number of milliseconds
    createClient({ baseUrl, auth: { ...app, ttlMs: "10m" } });
    // @ts-expect-error jti is a switch
    createClient({ baseUrl, auth: { ...app, jti: "id-1" } });
    // @ts-expect-error there is no such kind of app
    createClient({ baseUrl, auth: { botbuilder: app } });
    // @ts-expect-error an app of a kind is spelt like one alone
    createClient({ baseUrl, auth: { botBuilder: { clientID: "cs-1", clientSecret: "made-up" } } });
    // @ts-expect-error an app for all and one per kind contradict each other
    createClient({ baseUrl, auth: { ...app, botBuilder: app } });
    // @ts-expect-error half an app beside one per kind does too
    createClient({ baseUrl, auth: { botBuilder: app, clientId: "cs-1" } });
    // @ts-expect-error a function must return a token
    createClient({ baseUrl, auth: () => undefined });
    // @ts-expect-error a number is no token
    createClient({ baseUrl, auth: 5 });
    // @ts-expect-error no null either
    createClient({ baseUrl, auth: null });
    // @ts-expect-error what the environment may lack must be ruled out first
    createClient({ baseUrl, auth: process.env.KORE_TOKEN });
    expectTypeOf<Auth>().not.toBeAny();
  });
});

describe("the options of a client", () => {
  it("may be undefined", () => {
    createClient({
      baseUrl,
      auth: "t",
      retry: undefined,
      rateLimit: undefined,
      timeoutMs: undefined,
      onEvent: undefined,
      fetch: undefined,
    });
  });

  it("have retry and rateLimit, or false", () => {
    createClient({ baseUrl, auth: "t", retry: { attempts: 3, baseMs: 500, maxMs: 30_000 }, rateLimit: { share: 0.5 } });
    createClient({ baseUrl, auth: "t", retry: false, rateLimit: false });
    // @ts-expect-error the option is called attempts
    createClient({ baseUrl, auth: "t", retry: { retries: 3 } });
    // @ts-expect-error the option is called baseMs
    createClient({ baseUrl, auth: "t", retry: { base: 500 } });
    // @ts-expect-error a number says too little
    createClient({ baseUrl, auth: "t", retry: 3 });
    // @ts-expect-error true is not an option
    createClient({ baseUrl, auth: "t", retry: true });
    // @ts-expect-error the option is called share
    createClient({ baseUrl, auth: "t", rateLimit: { perMinute: 60 } });
    // @ts-expect-error true is not an option
    createClient({ baseUrl, auth: "t", rateLimit: true });
    // @ts-expect-error the option is called timeoutMs
    createClient({ baseUrl, auth: "t", timeout: 5 });
    // @ts-expect-error the option is called deadlineMs
    createClient({ baseUrl, auth: "t", deadline: 5 });
    // @ts-expect-error a signal belongs to a call
    createClient({ baseUrl, auth: "t", signal: AbortSignal.abort() });
    expectTypeOf<ClientOptions>().not.toBeAny();
  });

  it("accept a fetch like the global one", () => {
    createClient({ baseUrl, auth: "t", fetch: globalThis.fetch });
    createClient({ baseUrl, auth: "t", fetch: async (url, init) => new Response(url + init.method) });
    // @ts-expect-error it resolves to a Response
    createClient({ baseUrl, auth: "t", fetch: async () => "text" });
  });

  it("accept a listener whose events are discriminated by type", () => {
    createClient({
      baseUrl,
      auth: "t",
      onEvent(event) {
        expectTypeOf(event).toEqualTypeOf<ClientEvent>();
        if (event.type === "response") expectTypeOf(event.status).toEqualTypeOf<number>();
        if (event.type === "clock") expectTypeOf(event.skewMs).toEqualTypeOf<number>();
        // @ts-expect-error a request that leaves has no status yet
        if (event.type === "request") return event.status;
      },
    });
    expectTypeOf<ClientEvent["type"]>().toEqualTypeOf<"request" | "response" | "failure" | "retry" | "limit" | "clock">();
  });
});

describe("the options of a child", () => {
  it("are the transport options and the listener", () => {
    expectTypeOf(kore.with({ timeoutMs: 1, deadlineMs: 2, retry: false, onEvent: () => {} })).toEqualTypeOf<Kore>();
    // @ts-expect-error the token is the parent's
    kore.with({ auth: "t" });
    // @ts-expect-error the address is the parent's
    kore.with({ baseUrl });
    // @ts-expect-error the limits are the parent's
    kore.with({ rateLimit: false });
    // @ts-expect-error the option is called attempts
    kore.with({ retry: { attempt: 1 } });
  });
});

describe("the options of a call", () => {
  it("are the transport options, a signal and headers", () => {
    kore.bots.list({}, { timeoutMs: 1, deadlineMs: 2, retry: { attempts: 1 }, signal: undefined, headers: new Headers() });
    // @ts-expect-error the listener is the client's
    kore.bots.list({}, { onEvent: () => {} });
    // @ts-expect-error the limits are the client's
    kore.bots.list({}, { rateLimit: false });
    // @ts-expect-error the option is called maxMs
    kore.bots.list({}, { retry: { max: 1 } });
  });

  it("have failOnPartial only where a response can list failed items", () => {
    kore.users.create({ body: { users: [] } }, { failOnPartial: true });
    kore.users.lookup({ body: { emailIds: [] } }, { failOnPartial: true });
    kore.sessions.query({ botId: "st-1" }, { failOnPartial: true });
    // @ts-expect-error a list of bots fails as a whole
    kore.bots.list({}, { failOnPartial: true });
    // @ts-expect-error so does a list of messages
    kore.conversations.queryHistory({ botId: "st-1", body: {} }, { failOnPartial: true });
  });
});

describe("isPartialError", () => {
  it("narrows the failures and the data to those of the operation", () => {
    if (!isPartialError(error, "users.lookup")) return;
    expectTypeOf(error).toEqualTypeOf<PartialErrorOf<"users.lookup">>();
    expectTypeOf(error.operation).toEqualTypeOf<"users.lookup">();
    expectTypeOf(error.data).toEqualTypeOf<Output<"users.lookup">>();
    expectTypeOf(error.failures).toEqualTypeOf<readonly Output<"users.lookup">[number][]>();
  });

  it("has the failure type of each operation", () => {
    type Invalid = NonNullable<Output<"sessions.query">["invalidSessions"]>[number];
    expectTypeOf<Failure<"sessions.query">>().toEqualTypeOf<Invalid>();
    expectTypeOf<Failure<"users.create">>().not.toBeAny();
    expectTypeOf<Failure<"users.create">>().not.toBeNever();
    expectTypeOf<Failure<"bots.list">>().toBeNever();
  });

  it("accepts only operations that exist and whose response can list failed items", () => {
    // @ts-expect-error there is no such operation
    isPartialError(error, "users.lookupp");
    // @ts-expect-error a list of bots fails as a whole
    isPartialError(error, "bots.list");
  });
});
