import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/description/json.js";
import { Place } from "../../src/description/place.js";
import { fieldsOf, formatField, schemasAt, select } from "../../src/description/schema/fields.js";
import { typesOf } from "../../src/description/schema/keywords.js";
import { formatViolation, SchemaValidator } from "../../src/description/schema/validator.js";

const schemas: JsonObject = {
  Card: { type: "object", required: ["card"], properties: { card: { type: "string" } } },
  Cash: { type: "object", required: ["cash"], properties: { cash: { type: "number" } } },
  Either: { anyOf: [{ $ref: "#/schemas/Card" }, { $ref: "#/schemas/Cash" }] },
  One: { oneOf: [{ $ref: "#/schemas/Card" }, { $ref: "#/schemas/Cash" }] },
  Base: { type: "object", properties: { id: { type: "string" } } },
  Extended: { allOf: [{ $ref: "#/schemas/Base" }, { properties: { name: { type: "string" } } }] },
  Tree: { type: "object", properties: { label: { type: "string" }, children: { type: "array", items: { $ref: "#/schemas/Tree" } } } },
};
const place = (schema: Json) => Place.ofDocument({ schemas, schema }).get("schema") as Place;
const behind = (name: string) => place({ type: "object", properties: { value: { $ref: `#/schemas/${name}` } } });

describe("a closed schema", () => {
  const closed = (schema: Place, value: Json) => new SchemaValidator({ closed: true }).violations(schema, value).length === 0;

  it.each([
    ["accepts either branch of an anyOf behind a reference", "Either", { card: "a" }, true],
    ["refuses fields of both branches of an anyOf behind a reference, since neither names both", "Either", { card: "a", cash: 1 }, false],
    ["accepts a valid oneOf behind a reference", "One", { cash: 1 }, true],
    ["refuses an unknown field in a oneOf behind a reference", "One", { cash: 1, more: 1 }, false],
    ["accepts the fields of every part of an allOf", "Extended", { id: "a", name: "b" }, true],
    ["refuses a field that no part of an allOf names", "Extended", { id: "a", name: "b", more: 1 }, false],
    ["accepts a schema that refers to itself", "Tree", { label: "a", children: [{ label: "b", children: [] }] }, true],
    ["refuses an unknown field at any depth", "Tree", { children: [{ children: [{ more: 1 }] }] }, false],
  ])("%s", (_, name, value, accepted) => {
    expect(closed(behind(name), { value })).toBe(accepted);
    expect(closed(place({ $ref: `#/schemas/${name}` }), value)).toBe(accepted);
  });

  it("accepts the fields of a reference's siblings and of its target", () => {
    const schema = place({ $ref: "#/schemas/Base", properties: { extra: { type: "string" } } });
    expect(closed(schema, { id: "a", extra: "b" })).toBe(true);
    expect(closed(schema, { id: "a", extra: "b", more: 1 })).toBe(false);
  });
});

describe("an open schema", () => {
  it("accepts unknown fields and still checks the named ones, through references", () => {
    const validator = new SchemaValidator({ closed: false });
    expect(validator.violations(behind("Base"), { value: { id: "a", more: 1 } })).toEqual([]);
    expect(validator.violations(behind("Base"), { value: { id: 1 } })).toMatchObject([{ instancePath: "/value/id" }]);
  });

  it("takes a field called $ref or default for a field", () => {
    const schema = place({ properties: { $ref: { type: "string" }, default: { $ref: "#/schemas/Base" } } });
    expect(new SchemaValidator({ closed: false }).violations(schema, { $ref: 1, default: { id: 1 } })).toHaveLength(2);
  });
});

it("a violation is told in one line, at the field that should not be there", () => {
  const value = { value: { id: "a", more: 1 } };
  const [violation] = new SchemaValidator({ closed: true }).violations(behind("Base"), value);
  expect(violation && formatViolation(value, violation)).toBe("/value/more is a field that the schema does not name");
});

describe("fields", () => {
  it("are those of all branches, at any depth; a schema that refers to itself is entered once", () => {
    expect(fieldsOf(behind("Tree")).map(({ steps }) => formatField(steps))).toEqual(["value", "value.label", "value.children"]);
    expect(fieldsOf(place({ $ref: "#/schemas/Extended" })).map(({ steps }) => formatField(steps))).toEqual(["id", "name"]);
    expect(fieldsOf(place({ additionalProperties: { properties: { a: {} } } })).map(({ steps }) => formatField(steps))).toEqual(["*.a"]);
  });

  it("are found in a value with their key paths", () => {
    const steps = [{ key: "users" }, "[]", { key: "id" }] as const;
    expect(select({ users: [{ id: "a" }, {}, { id: "b" }] }, steps)).toEqual([
      { value: "a", path: ["users", 0, "id"] },
      { value: "b", path: ["users", 2, "id"] },
    ]);
  });

  it("have schemas behind a pointer, where a named field wins over open ones", () => {
    const schema = place({ properties: { a: { type: "string" } }, additionalProperties: { type: "number" } });
    expect(schemasAt(schema, ["a"]).flatMap((found) => [...typesOf(found)])).toEqual(["string"]);
    expect(schemasAt(schema, ["b"]).flatMap((found) => [...typesOf(found)])).toEqual(["number"]);
    expect(schemasAt(behind("Tree"), ["value", "children", "0", "label"])).toHaveLength(1);
  });
});
