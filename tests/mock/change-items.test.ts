import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/description/json.js";
import { changeItems } from "../../src/mock/resources/change-items.js";
import { createViews } from "../../src/mock/resources/views.js";
import { createSeeds } from "../../src/mock/seeds.js";
import { createState } from "../../src/mock/state.js";
import { describing, requestOf } from "./inline-description.js";

const rows = (action: string, parts: JsonObject = {}) => ({
  "x-resource": { collection: "rows", action, items: "$response.body#/rows", ...parts },
});
const match = { id: "$request.body#/rows/0/id", name: "$request.body#/rows/0/name" };
const unknown = { status: 404, example: "example-none" };
const none = { error: "none" };
const errors = { 404: { description: "", content: { "application/json": { examples: { "example-none": { value: none } } } } } };
const failed = { "x-error-in-200": { items: "$response.body#/failed" } };
const examples = [{ rows: [{ id: "a" }], failed: [{ id: "f", name: "F", size: 0, why: "?" }] }];

const description = describing({
  "rows.list": {
    ...rows("list", { identity: "id" }),
    examples: [
      {
        rows: [
          { id: "a", name: "A" },
          { id: "b", name: "B" },
          { id: "c", name: "C" },
        ],
      },
    ],
  },
  "rows.get": { ...rows("get", { match, sent: "$request.body#/rows/0/values" }), ...failed, examples },
  "rows.getKnown": { ...rows("get", { match, unknown }), errors, examples },
  "rows.delete": { ...rows("delete", { match }), ...failed, examples },
  "rows.deleteKnown": { ...rows("delete", { match, unknown }), errors, examples },
  "rows.update": { ...rows("update", { match, sent: "$request.body#/rows/0/values" }), ...failed, examples },
  "rows.updateAll": { ...rows("update", { match, values: { name: "$request.body#/name" } }), examples },
  "rows.deleteWhere": { ...rows("delete", { conditions: "$request.body#/where", count: "$response.body#/n" }), examples },
  "rows.add": { ...rows("create", { sent: "$request.body", items: "$response.body" }), examples: [{ id: "x" }] },
  other: {},
});

const start = () => {
  const views = createViews(description, createSeeds(3));
  const state = createState({ description, clock: () => 0, seed: 1 }, { bytes: 0 });
  return {
    change: (id: string, body: Json = {}, example: Json = { rows: [] }) =>
      changeItems(requestOf(description, id, { body }), example, state, views),
    items: () => state.collections.open("rows", () => ({ size: 0, at: () => null })).slice(0, 100),
  };
};
const [a, b, c] = [
  { id: "a", name: "A" },
  { id: "b", name: "B" },
  { id: "c", name: "C" },
];

describe("a request that changes items", () => {
  it("is none where the operation has no collection, or lists one", () => {
    const { change } = start();
    expect([change("other"), change("rows.list")]).toEqual([undefined, undefined]);
  });

  it("adds them, or changes those that meet its conditions", () => {
    const { change, items } = start();
    expect(change("rows.add", { id: "n" }, {})).toEqual({ body: { id: "n", name: "A" } });
    const where = { expressions: [{ field: "name", operand: "=", value: "A" }] };
    expect(change("rows.deleteWhere", { where }, { ok: true })).toEqual({ body: { ok: true, n: 2 } });
    expect(items()).toEqual([b, c]);
  });
});

describe("a request that names items", () => {
  it("shows those that are there, and the others as failed with what was sent of them", () => {
    const { change, items } = start();
    const named = [
      { id: "b", values: { size: 9 } },
      { id: "u", values: { size: 1, name: "sent" } },
      { name: "C" },
      { id: "v", name: "V", values: { name: "sent" } },
    ];
    expect(change("rows.get", { rows: named })).toEqual({
      body: {
        rows: [b, c],
        failed: [
          { id: "u", name: "sent", size: 1, why: "?" },
          { id: "v", name: "V", size: 0, why: "?" },
        ],
      },
    });
    expect(items()).toEqual([a, b, c]);
  });

  it("removes them, and shows what they were", () => {
    const { change, items } = start();
    expect(change("rows.delete", { rows: [{ id: "a" }, { name: "C" }] })).toEqual({ body: { rows: [a, c] } });
    expect(items()).toEqual([b]);
  });

  it("changes each with the values at its place, and shows it changed", () => {
    const { change, items } = start();
    const named = [
      { id: "u", values: { size: 0 } },
      { id: "b" },
      { id: "a", values: { size: 1 } },
      { id: "c", values: { size: 2, name: "C2" } },
    ];
    const changed = [
      { ...a, size: 1 },
      { ...c, size: 2, name: "C2" },
    ];
    const body = { rows: [b, ...changed], failed: [{ id: "u", name: "F", size: 0, why: "?" }] };
    expect(change("rows.update", { rows: named })).toEqual({ body });
    expect(items()).toEqual([changed[0], b, changed[1]]);
  });

  it("changes all with one set of values where it sends one", () => {
    const { change, items } = start();
    const changed = [
      { id: "a", name: "N" },
      { id: "c", name: "N" },
    ];
    expect(change("rows.updateAll", { rows: [{ id: "a" }, { id: "c" }, { id: "u" }], name: "N" })).toEqual({ body: { rows: changed } });
    expect(items()).toEqual([changed[0], b, changed[1]]);
  });

  it("fails as a whole where the operation says so, and names five that are unknown", () => {
    const { change, items } = start();
    const error = (names: string) => ({
      error: { status: 404, headers: { "content-type": "application/json" }, body: none, problems: [`No item of rows is ${names}`] },
    });
    expect(change("rows.deleteKnown", { rows: [{ id: "a" }, { id: "u", name: "U" }, { id: "v" }] })).toEqual(error("u or U, v"));
    expect(change("rows.getKnown", { rows: [1, 2, 3, 4, 5, 6].map((id) => ({ id })) })).toEqual(error("1, 2, 3, 4, 5"));
    expect(items()).toEqual([a, b, c]);
    expect(change("rows.getKnown", { rows: [{ id: "a" }] })).toEqual({ body: { rows: [a] } });
    expect(change("rows.deleteKnown", { rows: [{ id: "a" }] })).toEqual({ body: { rows: [a] } });
    expect(items()).toEqual([b, c]);
  });
});
