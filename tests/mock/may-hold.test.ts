import { expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/description/json.js";
import { Place } from "../../src/description/place.js";
import { listedValues, mayHold } from "../../src/mock/may-hold.js";

const VALUES: Json[] = [null, [], {}, 1, 1.5, "a", true];
const held = (...schemas: JsonObject[]) => VALUES.filter((value) => mayHold(schemas.map(Place.ofDocument), value));

it.each<[JsonObject[], Json[]]>([
  [[], VALUES],
  [[{}], VALUES],
  [[{ type: "null" }], [null]],
  [[{ type: "array" }], [[]]],
  [[{ type: "object" }], [{}]],
  [[{ type: "integer" }], [1]],
  [[{ type: "number" }], [1, 1.5]],
  [[{ type: ["string", "boolean"] }], ["a", true]],
  [
    [{ type: "string" }, { anyOf: [{ type: "null" }, { type: "integer" }] }],
    [null, 1, "a"],
  ],
  [[{ enum: ["a", 1.5] }], [1.5, "a"]],
  [[{ type: "string", "x-extensible-enum": ["b"] }], []],
  [[{ type: "string", "x-extensible-enum": ["b"] }, { enum: ["a"] }], ["a"]],
])("fields with the schemas %j may hold %j", (schemas, values) => {
  expect(held(...schemas)).toEqual(values);
});

it("schemas list the values of enum and of x-extensible-enum", () => {
  const schemas = [{ enum: ["a", 1], "x-extensible-enum": ["b"] }, { enum: "none" }, { "x-extensible-enum": ["c"] }];
  expect(listedValues(schemas.map((schema) => Place.ofDocument(schema)))).toEqual(["a", 1, "b", "c"]);
});
