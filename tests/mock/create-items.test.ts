import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/description/json.js";
import { createCollections } from "../../src/mock/collections.js";
import { createItems } from "../../src/mock/resources/create-items.js";
import type { ItemView } from "../../src/mock/resources/item-view.js";
import { createViews } from "../../src/mock/resources/views.js";
import { createSeeds } from "../../src/mock/seeds.js";
import { describing, requestOf } from "./inline-description.js";

const create = (parts: JsonObject) => ({ collection: "rows", action: "create", ...parts });
const description = describing({
  "rows.list": {
    "x-resource": { collection: "rows", action: "list", identity: "id", items: "$response.body#/rows", fields: { id: "/key/id" } },
    examples: [
      {
        rows: [
          { key: { id: "a" }, name: "A", info: { size: 1, unit: "mm" } },
          { key: { id: "b" }, name: "B", tags: ["long"] },
        ],
      },
    ],
  },
  "rows.add": {
    "x-resource": create({ sent: "$request.body", items: "$response.body#/row", generated: ["id", "missing"] }),
    examples: [{ row: { id: "x", by: "me" }, ok: true }],
  },
  "rows.addAll": {
    "x-resource": create({
      sent: "$request.body#/rows/0",
      items: "$response.body#/rows",
      generated: ["id"],
      count: "$response.body#/n",
      total: "$response.body#/all",
    }),
    examples: [{ rows: [{ id: "x" }], all: 9 }],
  },
  "rows.addNamed": { "x-resource": create({ values: { name: "$request.body#/title" }, generated: ["id"] }), examples: [{ ok: true }] },
  "rows.import": {
    "x-resource": create({ items: "$response.body", fields: { id: "/rowId" } }),
    examples: [
      [
        { rowId: "a", name: "imported" },
        { rowId: "i", name: "new" },
      ],
    ],
  },
  "notes.add": {
    "x-resource": { collection: "notes", action: "create", identity: "title", sent: "$request.body", items: "$response.body#/note" },
    examples: [{ note: { title: "example", text: "" } }],
  },
  "marks.add": {
    "x-resource": { collection: "marks", action: "create", sent: "$request.body#/marks/0", items: "$response.body" },
    examples: [{ text: "" }],
  },
});

const start = () => {
  const views = createViews(description, createSeeds(2));
  const collections = createCollections({ bytes: 0 });
  const collectionOf = (id: string) => {
    const view = views.of(description.operation(id)) as ItemView;
    return { view, collection: views.open(view, requestOf(description, id), collections) };
  };
  return {
    add(id: string, requestBody: Json, body: Json) {
      return createItems({ ...collectionOf(id), request: requestOf(description, id, { body: requestBody }), body }, views);
    },
    items: (id: string) => collectionOf(id).collection.slice(0, 100),
  };
};
const first = [
  { id: "a", name: "A", info: { size: 1, unit: "mm" } },
  { id: "b", name: "B", tags: ["long"] },
];

describe("an item that a request creates", () => {
  it("has what the examples show of a new one, completes what was sent, and has an id of its own", () => {
    const { add, items } = start();
    const one = { name: "N", by: "me", tags: ["long"], id: "x-1" };
    const two = { name: "B", by: "me", tags: ["long"], id: "x-2", info: { size: 2, unit: "mm" } };
    expect(add("rows.add", { name: "N" }, { row: { id: "x" }, ok: true })).toEqual({ row: one, ok: true });
    expect(add("rows.add", { info: { size: 2 } }, { row: { id: "x" }, ok: true })).toEqual({ row: two, ok: true });
    expect(items("rows.list")).toEqual([two, one, ...first]);
  });

  it("has the values that the request gives under other names, and is not shown where the response has no place for it", () => {
    const { add, items } = start();
    expect(add("rows.addNamed", { title: "T" }, { ok: true })).toEqual({ ok: true });
    expect(items("rows.list")).toEqual([{ id: "b-1", name: "T", tags: ["long"], ok: undefined }, ...first]);
  });

  it("is none where the request sends none, and the response is that of the example, or an empty list", () => {
    const { add, items } = start();
    expect(add("rows.add", "no object", { row: { id: "x" } })).toEqual({ row: { id: "x" } });
    expect(add("rows.addAll", { rows: [] }, { rows: [{ id: "x" }], all: 9 })).toEqual({ rows: [], all: 0, n: 0 });
    expect(items("rows.list")).toEqual(first);
  });
});

describe("several items that a request creates", () => {
  it("are shown and counted in their order, and change those that are there, or were sent before", () => {
    const { add, items } = start();
    const rows = [{ id: "a", name: "A2" }, { id: "n", name: "N" }, { id: "a", size: 1 }, { name: "no id" }, { id: "n", size: 2 }];
    const changed = { id: "a", name: "A2", info: { size: 1, unit: "mm" } };
    const n = { id: "n", name: "N", tags: ["long"] };
    const generated = { id: "x-2", name: "no id", tags: ["long"] };
    expect(add("rows.addAll", { rows }, { rows: [], all: 9 })).toEqual({
      rows: [changed, n, { ...changed, size: 1 }, generated, { ...n, size: 2 }],
      all: 5,
      n: 5,
    });
    expect(items("rows.list")).toEqual([generated, { ...n, size: 2 }, { ...changed, size: 1 }, first[1]]);
    expect(add("rows.addAll", { rows: [{ name: "only" }] }, {})).toEqual({ rows: [{ id: "x-3", name: "only", tags: ["long"] }], n: 1 });
  });

  it("are those of the example where the request names none, such as those of a file", () => {
    const { add, items } = start();
    const body = [
      { rowId: "a", name: "imported" },
      { rowId: "i", name: "new" },
      { rowId: "i", name: "again" },
    ];
    expect(add("rows.import", "file", body)).toEqual([
      { rowId: "a", name: "imported", info: { size: 1, unit: "mm" } },
      { rowId: "i", name: "new", tags: ["long"] },
      { rowId: "i", name: "again", tags: ["long"] },
    ]);
    expect(items("rows.list")).toEqual([
      { id: "i", name: "again", tags: ["long"] },
      { id: "a", name: "imported", info: { size: 1, unit: "mm" } },
      first[1],
    ]);
  });
});

describe("an item of a collection that nothing lists", () => {
  it("is told apart by the identity of the operation that creates it", () => {
    const { add, items } = start();
    expect(add("notes.add", { title: "one", text: "1" }, { note: {} })).toEqual({ note: { title: "one", text: "1" } });
    expect(add("notes.add", { title: "one", by: "me" }, { note: {} })).toEqual({ note: { title: "one", text: "1", by: "me" } });
    expect(items("notes.add")).toEqual([{ title: "one", text: "1", by: "me" }]);
  });

  it("is always new without an identity, also where it has an empty name", () => {
    const { add, items } = start();
    add("marks.add", { marks: [{ text: "one" }, { text: "one" }, { "": "" }, { "": "" }] }, {});
    expect(items("marks.add")).toEqual([{ text: "", "": "" }, { text: "", "": "" }, { text: "one" }, { text: "one" }]);
  });
});
