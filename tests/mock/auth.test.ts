import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClient } from "../../src/client/index.js";
import { type Mock, type MockApp, startMock } from "../../src/mock/index.js";
import { operations, responseExample } from "../support/description.js";
import { connectClient } from "../support/dynamic-client.js";
import { exampleInput } from "../support/input.js";
import { ask, type ReceivedResponse, startForTest } from "./ask.js";

const NOW_MS = Date.UTC(2030, 0, 1);
const NOW_S = NOW_MS / 1000;
const KINDS = ["botBuilder", "adminConsole", "dataTables"] as const;
const appOf = (kind: string, scopes?: readonly string[]): MockApp => ({
  clientId: `cs-${kind}`,
  clientSecret: `made-up-${kind}`,
  kind,
  scopes,
});

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ apps: KINDS.map((kind) => appOf(kind)), clock: () => NOW_MS });
});
afterAll(() => mock.close());

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

function sign(claims: object, secret = "made-up-adminConsole", header: object = { alg: "HS256", typ: "JWT" }): string {
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}

const CLAIMS = { appId: "cs-adminConsole", exp: NOW_S + 60 };
const list = (auth: string, at = mock) => ask(at, "GET /api/public/bots", { headers: { auth } });
const bots = operations.find(({ id }) => id === "bots.list");

function expectRefused({ status, body, headers }: ReceivedResponse, example: string, reason: RegExp): void {
  expect(status).toBe(401);
  expect(body).toEqual(bots && responseExample(bots, 401, example));
  expect(headers.get("mock-reason")).toMatch(reason);
}

it("accepts a token that is signed with the app's secret", async () => {
  expect((await list(sign(CLAIMS))).status).toBe(200);
});

it("accepts a token that is valid from now on", async () => {
  expect((await list(sign({ ...CLAIMS, nbf: NOW_S }))).status).toBe(200);
});

it("accepts a token without an expiry, as in the platform's own documentation", async () => {
  expect((await list(sign({ appId: "cs-adminConsole" }))).status).toBe(200);
});

describe("a token is refused", () => {
  it.each([
    ["that is missing", "", "invalid-credentials", /auth is missing.*Authorization is ignored/],
    ["that is plain text", "any-text", "not-a-jwt", /not a JSON Web Token/],
    ["of two parts", "a.b", "not-a-jwt", /not a JSON Web Token/],
    ["of four parts", `${sign(CLAIMS)}.x`, "not-a-jwt", /not a JSON Web Token/],
    ["whose parts are not JSON", "a.b.c", "not-a-jwt", /not a JSON Web Token/],
    ["whose claims are null", `${encode({ alg: "HS256" })}.${encode(null)}.x`, "not-a-jwt", /not a JSON Web Token/],
    ["without an app", sign({ exp: NOW_S + 60 }), "invalid-credentials", /no claim appId/],
    ["of an unknown app", sign({ ...CLAIMS, appId: "cs-other" }), "invalid-credentials", /no client id of this mock/],
    [
      "of an app with the name of an object property",
      sign({ ...CLAIMS, appId: "__proto__" }),
      "invalid-credentials",
      /no client id of this mock/,
    ],
    ["with another secret", sign(CLAIMS, "another"), "invalid-credentials", /signature does not verify/],
    ["with another app's secret", sign(CLAIMS, "made-up-botBuilder"), "invalid-credentials", /signature does not verify/],
    ["without a signature", `${sign(CLAIMS).split(".").slice(0, 2).join(".")}.`, "invalid-credentials", /signature does not verify/],
    ["that says alg none", `${encode({ alg: "none" })}.${encode(CLAIMS)}.`, "invalid-credentials", /not signed with HS256/],
    ["that says alg none and is signed", sign(CLAIMS, undefined, { alg: "none" }), "invalid-credentials", /not signed with HS256/],
    ["that says HS512", sign(CLAIMS, undefined, { alg: "HS512" }), "invalid-credentials", /not signed with HS256/],
    ["that has expired", sign({ ...CLAIMS, exp: NOW_S - 5 }), "invalid-credentials", /expired 5 s ago/],
    ["that expires now", sign({ ...CLAIMS, exp: NOW_S }), "invalid-credentials", /expired 0 s ago/],
    ["whose expiry is not a number", sign({ ...CLAIMS, exp: "soon" }), "invalid-credentials", /claim exp is not a number/],
    ["that is valid at no time", sign({ ...CLAIMS, nbf: "soon" }), "invalid-credentials", /not valid yet/],
    ["that is not valid yet", sign({ ...CLAIMS, nbf: NOW_S + 5 }), "invalid-credentials", /not valid yet/],
    ["of another kind of app", sign({ ...CLAIMS, appId: "cs-botBuilder" }, "made-up-botBuilder"), "missing-scope", /kind botBuilder/],
  ])("%s", async (_, token, example, reason) => {
    expectRefused(await list(token), example, reason);
  });

  it("whose app lacks a scope", async () => {
    const withoutScope = await startForTest({ apps: [appOf("adminConsole", ["Something else"])], clock: () => NOW_MS });
    expectRefused(await list(sign(CLAIMS), withoutScope), "missing-scope", /lacks the scope Profile Management > Role Management/);
  });

  it("in Authorization, which is ignored", async () => {
    const response = await ask(mock, "GET /api/public/bots", { headers: { auth: "", authorization: `Bearer ${sign(CLAIMS)}` } });
    expectRefused(response, "invalid-credentials", /auth is missing/);
  });

  it("before the request is validated", async () => {
    expect((await ask(mock, "GET /api/public/bots?limit=abc", { headers: { auth: "" } })).status).toBe(401);
  });
});

it("accepts a token whose app has the scope", async () => {
  const withScope = await startForTest({ apps: [appOf("adminConsole", ["Profile Management > Role Management"])], clock: () => NOW_MS });
  expect((await list(sign(CLAIMS), withScope)).status).toBe(200);
});

it("lets a token expire as the clock advances", async () => {
  let now = NOW_MS;
  const moving = await startForTest({ apps: [appOf("adminConsole")], clock: () => now });
  expect((await list(sign(CLAIMS), moving)).status).toBe(200);
  now += 61_000;
  expectRefused(await list(sign(CLAIMS), moving), "invalid-credentials", /expired 1 s ago/);
});

it("never writes the token into the journal", async () => {
  const token = sign(CLAIMS);
  await list(token);
  expect(JSON.stringify(mock.requests)).not.toContain(token);
});

describe("without apps", () => {
  it("any text is accepted as a token", async () => {
    const open = await startForTest();
    expect((await list("any-text", open)).status).toBe(200);
    expect((await list("", open)).status).toBe(401);
  });

  it("no token is needed with auth: false", async () => {
    const open = await startForTest({ auth: false });
    expect((await list("", open)).status).toBe(200);
  });

  it("an empty list of apps accepts no token", async () => {
    const closed = await startForTest({ apps: [] });
    expect((await list(sign(CLAIMS), closed)).status).toBe(401);
  });
});

describe("the client's own tokens", () => {
  const credential = (kind: string) => ({ clientId: `cs-${kind}`, clientSecret: `made-up-${kind}` });

  it("are accepted by every operation, signed by an app of the right kind", async () => {
    const now = await startForTest({ apps: KINDS.map((kind) => appOf(kind)) });
    const auth = Object.fromEntries(KINDS.map((kind) => [kind, credential(kind)]));
    const send = connectClient(now.url, { auth });
    for (const placed of operations) {
      const { error, response } = await send(placed, exampleInput(placed)).raw();
      expect(error, placed.id).toBeUndefined();
      expect(response.ok, placed.id).toBe(true);
    }
  });

  it.each(KINDS)("of a %s app are accepted where the description says so, and nowhere else", async (kind) => {
    const now = await startForTest({ apps: [appOf(kind)] });
    const send = connectClient(now.url, { auth: credential(kind) });
    for (const placed of operations) {
      const allowed = placed.security.some((requirement) => kind in requirement);
      const { response } = await send(placed, exampleInput(placed)).raw();
      expect(response.status === 401, placed.id).toBe(!allowed);
    }
  });

  it("are refused with a wrong secret, as an ApiError with the platform's message", async () => {
    const now = await startForTest({ apps: [appOf("adminConsole")] });
    const kore = createClient({ baseUrl: now.url, auth: { clientId: "cs-adminConsole", clientSecret: "wrong" } });
    await expect(kore.bots.list()).rejects.toMatchObject({ status: 401, errors: [{ msg: "Invalid SDK credentials", code: 4002 }] });
  });
});
