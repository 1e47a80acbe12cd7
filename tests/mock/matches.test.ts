import { describe, expect, it } from "vitest";
import { Description } from "../../src/description/description.js";
import type { JsonObject } from "../../src/description/json.js";
import { matches } from "../../src/mock/expectations/matches.js";
import type { RequestMatch } from "../../src/mock/expectations/types.js";
import { requestTo } from "./request-to.js";

const description = Description.of({ paths: { "/a/{id}": { post: { operationId: "a.add" } } } });

const request = (body?: unknown) =>
  requestTo(description.operation("a.add"), { path: "/a/7", pathValues: { id: "7" }, query: { limit: "2", tag: ["x", "y"] }, body });
const isMet = (where: RequestMatch, body?: unknown) => matches({ operation: "a.add", where }, request(body));

describe("an expectation applies to a request", () => {
  it("of its operation", () => {
    expect([matches({ operation: "a.add" }, request()), matches({ operation: "a.get" }, request())]).toEqual([true, false]);
  });

  it("with all of the values that it names; numbers and texts that look alike are equal", () => {
    const met: RequestMatch[] = [
      {},
      { path: {}, query: {} },
      { path: { id: 7 } },
      { path: { id: "7" }, query: { limit: 2 } },
      { query: { tag: ["x", "y"] } },
    ];
    const unmet: RequestMatch[] = [
      { path: { id: 8 } },
      { query: { limit: 3 } },
      { query: { limit: 2, tag: "x" } },
      { path: { id: 8 }, query: { limit: 2 } },
      { path: { id: 7 }, query: { offset: 0 } },
    ];
    expect(met.map((where) => isMet(where))).toEqual(met.map(() => true));
    expect(unmet.map((where) => isMet(where))).toEqual(unmet.map(() => false));
  });

  const body = { name: "A", flag: null, inner: { a: 1, b: 2 }, list: [{ a: 1, b: 2 }, 3], open: {} };
  it.each<JsonObject | string>([
    {},
    { name: "A" },
    { flag: null },
    { inner: { b: 2 } },
    { list: [{ a: 1 }, 3] },
    { name: "A", inner: {}, open: {} },
  ])("whose body includes %j", (wanted) => {
    expect(isMet({ body: wanted }, body)).toBe(true);
  });

  it.each([
    { name: "B" },
    { name: "A", other: 1 },
    { inner: { a: 1, b: 3 } },
    { inner: [] },
    { open: [] },
    { name: {} },
    { flag: {} },
    { list: [] },
    { list: [{ a: 1 }] },
    { list: [{ a: 1 }, 3, 4] },
    { list: [3, { a: 1 }] },
    { list: [{ a: 1 }, 4] },
    { list: {} },
    { inner: { a: "1" } },
    "A",
    null,
  ])("unless its body does not include %j", (wanted) => {
    expect(isMet({ body: wanted }, body)).toBe(false);
  });

  it("of any kind of body, or without one", () => {
    expect([isMet({ body: "A" }, "A"), isMet({ body: [1] }, [1]), isMet({ body: null }, null), isMet({}, "A")]).toEqual(
      Array(4).fill(true),
    );
    expect([isMet({ body: "A" }), isMet({ body: {} }), isMet({ body: [] }), isMet({ body: [] }, {})]).toEqual(Array(4).fill(false));
  });
});
