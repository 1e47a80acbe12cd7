import { describe, expect, it } from "vitest";
import { Description } from "../../src/description/description.js";
import type { Json, JsonObject } from "../../src/description/json.js";
import { exampleItem, ItemView } from "../../src/mock/resources/item-view.js";

const person = {
  type: "object",
  required: ["name", "kind"],
  properties: {
    contact: { type: "object", properties: { email: { type: "string" }, phone: { type: "string" } } },
    name: { type: "string" },
    age: { type: "integer" },
  },
  allOf: [{ properties: { kind: { enum: ["human", "bot"] } } }],
};
const people = { type: "object", properties: { people: { type: "array", items: person } } };
const ANN = { name: "Ann", kind: "human", age: 30, contact: { email: "ann@example.com", phone: "1" } };
const BOB = { name: "Bob", kind: "bot", contact: { email: "bob@example.com" }, nickname: "B" };
const EXAMPLES = { one: { people: [ANN] }, other: { people: [BOB] } };
const LIST = {
  collection: "people",
  action: "list",
  items: "$response.body#/people",
  identity: "email",
  fields: { email: "/contact/email" },
};

interface Parts {
  resource?: JsonObject;
  schema?: JsonObject;
  examples?: JsonObject;
  own?: JsonObject;
}

function viewOf({ resource = LIST, schema = people, examples = EXAMPLES, own = {} }: Parts = {}): ItemView {
  const named = Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])) as JsonObject;
  const responses = { 200: { description: "", content: { "application/json": { schema, examples: named } } } };
  const operation = Description.of({
    openapi: "3.1.1",
    paths: { "/people": { get: { operationId: "people.find", "x-resource": resource, responses, ...own } } },
  }).operation("people.find");
  if (operation.resource === undefined) throw new Error("no resource");
  return new ItemView(operation, operation.resource);
}

const seen = ({ items, showsList, examples, template }: ItemView) => ({ items, showsList, examples, template });

describe("the view that an operation has of items", () => {
  it("shows a list with the items of all examples, and a new item by the named fields of the smallest", () => {
    const { nickname: _, ...template } = BOB;
    expect(seen(viewOf())).toEqual({ items: LIST.items, showsList: true, examples: [ANN, BOB], template });
  });

  it("shows one item, which is not one of a list", () => {
    const view = viewOf({ resource: { ...LIST, items: "$response.body" }, schema: person, examples: { one: ANN, other: BOB } });
    const { nickname: _, ...template } = BOB;
    expect(seen(view)).toEqual({ items: "$response.body", showsList: false, examples: [], template });
  });

  it("shows none where the description says of no place that it has one", () => {
    const view = viewOf({ resource: { collection: "people", action: "delete" } });
    expect(seen(view)).toEqual({ items: "", showsList: false, examples: [], template: {} });
    expect(view.toItem({ anything: 1 })).toEqual({ anything: 1 });
  });

  it("takes the place from the pagination, and no item where the example has none there", () => {
    const pagination = { style: "page", position: "$request.query.page", limit: "$request.query.size", items: "$response.body#/members" };
    const view = viewOf({ own: { "x-pagination": pagination }, examples: { none: { other: [] }, members: { members: [ANN] } } });
    expect(seen(view)).toEqual({ items: pagination.items, showsList: false, examples: [ANN], template: ANN });
  });

  it("does not take an item that failed for a new one", () => {
    const failure = { items: LIST.items, state: `${LIST.items}/0/kind`, failed: ["broken", "bot"] };
    const { contact: _, ...template } = ANN;
    const smaller = { name: "?", kind: "broken" };
    const view = viewOf({ own: { "x-error-in-200": failure }, examples: { some: { people: [smaller, ANN, template, BOB] } } });
    expect(view.template).toEqual(template);
    expect(
      viewOf({ own: { "x-error-in-200": { items: failure.items } }, examples: { some: { people: [ANN, smaller] } } }).template,
    ).toEqual(smaller);
  });

  it("keeps every field of an item whose fields the description does not name, and a value that is no object", () => {
    expect(viewOf({ schema: { type: "object" } }).template).toEqual(BOB);
    const ids = { type: "object", properties: { people: { type: "array", items: person } } };
    expect(viewOf({ schema: ids, examples: { some: { people: ["id-1", "id"] } } }).template).toBe("id");
  });
});

describe("a record of an item", () => {
  it("has fields under the names of the collection, in place of what the item has them in", () => {
    expect(viewOf().toRecord(ANN)).toEqual({ name: "Ann", kind: "human", age: 30, email: "ann@example.com" });
    expect(viewOf().toRecord({ name: "?", contact: { phone: "1" } })).toStrictEqual({ name: "?" });
    expect(viewOf().toRecord("text")).toEqual({});
  });

  it("is the item where the collection has no other names", () => {
    const { fields: _, ...resource } = LIST;
    const view = viewOf({ resource });
    expect(view.toRecord(ANN)).toBe(ANN);
    expect([view.pathOf("a/b"), viewOf().pathOf("email"), viewOf().pathOf("name")]).toEqual([["a/b"], ["contact", "email"], ["name"]]);
  });
});

describe("an item of a record", () => {
  it("has the fields that the description names, where it has them", () => {
    const record = { email: "cy@example.com", name: "Cy", kind: "human", colour: "red", age: 1 };
    expect(viewOf().toItem(record)).toEqual({ contact: { email: "cy@example.com" }, name: "Cy", kind: "human", age: 1 });
  });

  it("is on top of another item, if there is one, and else the same each time", () => {
    const [view, record] = [viewOf(), { email: "cy@example.com", name: "Cy" }];
    const alone = view.toItem(record);
    expect(view.toItem(record)).toBe(alone);
    expect(view.toItem(record, BOB)).toEqual({ ...BOB, name: "Cy", contact: { email: "cy@example.com" } });
    expect(view.toItem(record)).toEqual({ name: "Cy", contact: { email: "cy@example.com" } });
    expect(viewOf().toItem(record, ANN)).toEqual({ ...ANN, name: "Cy", contact: { email: "cy@example.com", phone: "1" } });
  });

  it("has what the description shows in place of a value that a required field may not have, and does without one that is not required", () => {
    expect(viewOf().toItem({ name: 1, kind: "alien", age: 1.5, email: null })).toEqual({ name: "Bob", kind: "bot" });
    const view = viewOf({ examples: { some: { people: [{ name: "Ann" }] } } });
    expect(view.toItem({ name: "Cy", kind: "alien" })).toEqual({ name: "Cy" });
  });

  it("of a field that is required inside the item is as the description shows it", () => {
    const schema = { type: "object", properties: { people: { type: "array", items: { ...person, required: ["contact"] } } } };
    expect(viewOf({ schema }).toItem({ email: 1, name: 1 })).toEqual({ contact: { email: "bob@example.com" } });
  });

  it("is the record, if that is no object", () => {
    const values: Json[] = ["text", 1, null, [1]];
    expect(values.map((value) => viewOf().toItem(value))).toEqual(values);
  });
});

describe("the example of a record", () => {
  it("is that of the same identity, else that of a new item", () => {
    const view = viewOf();
    expect(exampleItem(view, { email: "ann@example.com" })).toBe(ANN);
    expect(exampleItem(view, { email: "bob@example.com", name: "Ann" })).toBe(BOB);
    expect([exampleItem(view, { email: "cy@example.com" }), exampleItem(view, {}), exampleItem(view, "text")]).toEqual(
      Array.from({ length: 3 }, () => view.template),
    );
  });

  it("is not one without an identity for a record without one", () => {
    const view = viewOf({ examples: { some: { people: [{ name: "without an address", kind: "human" }, { name: "Al" }] } } });
    expect(exampleItem(view, { name: "Cy" })).toEqual({ name: "Al" });
  });

  it("is that of a new item where nothing tells the items apart", () => {
    const { identity: _, ...resource } = LIST;
    const view = viewOf({ resource, examples: { some: { people: [{ name: "no address" }, ANN] } } });
    expect(exampleItem(view, { email: "ann@example.com" })).toEqual({ name: "no address" });
  });
});
