import { describe, expect, it } from "vitest";
import { isPartialError, type Kore, PartialError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { json } from "../support/serve.js";

const ALL = { failOnPartial: true };
const user = (emailId: string, status: string) => ({ userInfo: { emailId, status } });

/** Operations that can fail for some items only, with a response for each outcome. */
const operations = {
  "users.create, which lists all users with their outcome": {
    call: (kore: Kore, options?: typeof ALL) => kore.users.create({ body: { users: [] } } as never, options),
    good: { msg: "done", failedUserDetails: [user("a@x.org", "success")] },
    bad: { msg: "done", failedUserDetails: [user("a@x.org", "success"), user("b@x.org", "failure"), user("c@x.org", "failure")] },
    failures: [user("b@x.org", "failure"), user("c@x.org", "failure")],
    id: "users.create",
  },
  "users.lookup, whose response is the list": {
    call: (kore: Kore, options?: typeof ALL) => kore.users.lookup({ body: { emailIds: ["a@x.org"] } }, options),
    good: [user("a@x.org", "success")],
    bad: [user("a@x.org", "failure"), user("b@x.org", "success")],
    failures: [user("a@x.org", "failure")],
    id: "users.lookup",
  },
  "sessions.query, which lists only failures": {
    call: (kore: Kore, options?: typeof ALL) => kore.sessions.query({ botId: "st-1" }, options),
    good: { total: 0, moreAvailable: false, sessions: [], invalidSessions: [] },
    bad: { total: 0, moreAvailable: false, sessions: [], invalidSessions: ["s-1", "s-2"] },
    failures: ["s-1", "s-2"],
    id: "sessions.query",
  },
} as const;

describe.each(Object.entries(operations))("%s", (_, { call, good, bad, failures, id }) => {
  it("returns the response as it is without failOnPartial", async () => {
    const { kore } = await connect(json(bad));
    expect(await call(kore)).toEqual(bad);
    expect(await call(kore, { failOnPartial: false })).toEqual(bad);
  });

  it("throws a PartialError with the failures and the whole response with failOnPartial", async () => {
    const { kore, server } = await connect(json(bad));
    const error = await rejection<PartialError>(call(kore, ALL));
    expect(error).toBeInstanceOf(PartialError);
    expect(error).toMatchObject({ kind: "partial", operation: id, failures, data: bad });
    expect(error.message).toBe(`${id}: ${failures.length} item${failures.length === 1 ? "" : "s"} failed`);
    expect(isPartialError(error, id)).toBe(true);
    expect(isPartialError(error, id === "users.create" ? "users.lookup" : "users.create")).toBe(false);
    expect(server.requests).toHaveLength(1);
  });

  it("throws nothing with failOnPartial when no item failed", async () => {
    const { kore } = await connect(json(good));
    expect(await call(kore, ALL)).toEqual(good);
  });

  it.each([[{}], [[]], [null], [{ invalidSessions: null, failedUserDetails: "none" }]])(
    "accepts a response of another shape: %j",
    async (odd) => {
      const { kore } = await connect(json(odd));
      expect(await call(kore, ALL)).toEqual(odd);
    },
  );

  it("throws an ApiError when the whole call failed", async () => {
    const { kore } = await connect(json({ errors: [{ msg: "No" }] }, 400));
    expect(await rejection(call(kore, ALL))).toMatchObject({ kind: "api", status: 400 });
  });

  it("returns the response from raw(), which throws no failures", async () => {
    const { kore } = await connect(json(bad));
    const { data, error } = await call(kore, ALL).raw();
    expect([data, error]).toEqual([bad, undefined]);
  });
});

describe("isPartialError", () => {
  it("rejects all other errors", () => {
    for (const other of [new Error("x"), undefined, null, { kind: "partial", operation: "users.create" }]) {
      expect(isPartialError(other, "users.create")).toBe(false);
    }
  });
});
