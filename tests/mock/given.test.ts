import { describe, expect, it } from "vitest";
import { givenBy } from "../../src/mock/resources/given.js";
import { describing, requestOf } from "./inline-description.js";

const description = describing({ search: {} });
const given = (parts: Parameters<typeof requestOf>[2], known: string[] = []) =>
  givenBy(requestOf(description, "search", parts), new Set(known));

describe("what a request gives", () => {
  it("is its query, the fields of its body and those inside its objects", () => {
    const body = { name: "n", "a/b": 0, flags: [false], filter: { "c~d": { deep: 1 }, on: true } };
    expect(given({ query: { limit: "5", tag: ["x", "y"] }, body })).toEqual([
      { name: "limit", expression: "$request.query.limit", value: "5" },
      { name: "tag", expression: "$request.query.tag", value: ["x", "y"] },
      { name: "name", expression: "$request.body#/name", value: "n" },
      { name: "a/b", expression: "$request.body#/a~1b", value: 0 },
      { name: "flags", expression: "$request.body#/flags", value: [false] },
      { name: "c~d", expression: "$request.body#/filter/c~0d", value: { deep: 1 } },
      { name: "on", expression: "$request.body#/filter/on", value: true },
    ]);
  });

  it("is neither empty nor known, and nothing inside a known object", () => {
    const body = { none: null, text: "", list: [], object: {}, page: { size: 1 }, filter: { skip: 1, size: 2, empty: "" } };
    const known = ["$request.query.limit", "$request.body#/page", "$request.body#/filter/skip"];
    expect(given({ query: { limit: "5", empty: "" }, body }, known)).toEqual([
      { name: "size", expression: "$request.body#/filter/size", value: 2 },
    ]);
    expect(given({ body: ["no object"] })).toEqual([]);
  });

  it("are a hundred at most, without counting those that are left out", () => {
    const query = Object.fromEntries(Array.from({ length: 103 }, (_, index) => [`q${index}`, index === 0 ? "" : "value"]));
    const all = given({ query }, ["$request.query.q1"]);
    expect([all.length, all.at(0)?.name, all.at(-1)?.name]).toEqual([100, "q2", "q101"]);
  });
});
