import { describe, expect, it } from "vitest";
import { createCollections } from "../../src/mock/collections.js";
import type { ItemView } from "../../src/mock/resources/item-view.js";
import { createViews } from "../../src/mock/resources/views.js";
import { createSeeds } from "../../src/mock/seeds.js";
import { describing, requestOf } from "./inline-description.js";

const fields = { id: "/key/id" };
const description = describing({
  "rows.list": {
    "x-resource": { collection: "rows", action: "list", scope: ["$request.path.table"], fields },
    "x-pagination": {
      style: "offset",
      position: "$request.query.skip",
      items: "$response.body#/rows",
      identity: "$response.body#/rows/0/key/id",
    },
    examples: [{ rows: [{ key: { id: "r" }, name: "R" }] }],
  },
  "rows.add": { "x-resource": { collection: "rows", action: "create", scope: ["$request.path.table"] } },
  "users.get": { "x-resource": { collection: "users", action: "get" } },
  "users.list": {
    "x-resource": { collection: "users", action: "list", identity: "id", items: "$response.body#/users", fields },
    examples: [
      { users: [{ key: { id: 1 }, name: "first" }, { name: "none" }] },
      { users: [{ key: { id: 1 }, name: "second" }, { key: { id: 2 }, name: "first" }, { name: "none" }] },
    ],
  },
  "texts.list": {
    "x-resource": { collection: "texts", action: "list", items: "$response.body" },
    examples: [
      ["a", "b", "a"],
      [{ id: 1 }, { id: 1 }, { id: 2 }],
    ],
  },
  "tags.add": {
    "x-resource": { collection: "tags", action: "create", match: { tag: "$request.body#/tags/0" } },
    requests: [{ tags: ["added"] }],
  },
  "tags.delete": {
    "x-resource": { collection: "tags", action: "delete", match: { tag: "$request.body#/tags/0" } },
    requests: [{ tags: ["a", "b"] }, { tags: ["b", "c"] }],
  },
  "tags.update": {
    "x-resource": { collection: "tags", action: "update", match: { tag: "$request.body#/tag" } },
    requests: [{ tag: "d" }],
  },
  "labels.delete": {
    "x-resource": { collection: "labels", action: "delete", match: { tag: "$request.body#/tag" } },
    requests: [{ tag: "other" }],
  },
  other: { requests: [{ tags: ["no resource"] }] },
});
const create = (seeds = createSeeds(2)) => {
  const views = createViews(description, seeds);
  const view = (id: string) => views.of(description.operation(id)) as ItemView;
  const collections = createCollections({ bytes: 0 });
  const open = (id: string, pathValues = {}) => views.open(view(id), requestOf(description, id, { pathValues }), collections);
  return { views, view, collections, open, items: (id: string, pathValues = {}) => open(id, pathValues).slice(0, 100) };
};

describe("the view of an operation", () => {
  it("is made once, of the operation and its resource, and missing where it has none", () => {
    const { views, view } = create();
    const operation = description.operation("users.get");
    expect([view("users.get").operation, view("users.get").resource]).toEqual([operation, operation.resource]);
    expect(view("users.get")).toBe(view("users.get"));
    expect(views.of(description.operation("other"))).toBeUndefined();
  });

  it("leads to that of the operation that lists the collection, where one does", () => {
    const { views, view } = create();
    expect(views.primary(view("users.get"))).toBe(view("users.list"));
    expect(views.primary(view("rows.add"))).toBe(view("rows.list"));
    expect(views.primary(view("tags.delete"))).toBeUndefined();
  });
});

describe("a collection", () => {
  it("has at first the items of its list, as records", () => {
    expect(create().items("rows.add", { table: "t" })).toEqual([
      { id: "r", name: "R" },
      { id: "r-2", name: "R" },
    ]);
  });

  it("has at first the distinct items of the examples, where its list has no pages", () => {
    expect(create().items("users.get")).toEqual([{ id: 1, name: "first" }, { name: "none" }, { id: 2, name: "first" }]);
    expect(create().items("texts.list")).toEqual(["a", "b", { id: 1 }, { id: 2 }]);
  });

  it("has at first what the examples of requests name, but for new items, where nothing lists it", () => {
    expect(create().items("tags.add")).toEqual([{ tag: "a" }, { tag: "b" }, { tag: "c" }, { tag: "d" }]);
  });

  it("is one for all operations of that name and with the same values of the path, and another for other values", () => {
    const { open, collections } = create();
    open("rows.add", { table: "a/b" }).add({ id: "new" });
    open("users.get").add({ id: "user" });
    expect(open("rows.list", { table: "a/b" }).size).toBe(3);
    expect(open("rows.list", { table: "b" }).size).toBe(2);
    const first = (key: string) => collections.changed()[key]?.[0];
    expect([first("rows/a%2Fb"), first("users")]).toEqual([{ id: "new" }, { id: "user" }]);
    expect(Object.keys(collections.changed()).length).toBe(2);
  });

  it("shares its first items with others of its name", () => {
    let count = 0;
    const { open } = create((...list) => {
      count += 1;
      return createSeeds(1)(...list);
    });
    open("rows.add", { table: "a" });
    open("rows.list", { table: "b" });
    expect(count).toBe(1);
  });
});
