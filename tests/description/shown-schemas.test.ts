import { describe, expect, it } from "vitest";
import { Description } from "../../src/description/description.js";
import type { Json, JsonObject } from "../../src/description/json.js";
import { shownSchemas } from "../../src/description/shown-schemas.js";

/** What examples show where each titled schema applies; operations share `bot` when it is a reference. */
function shown(schema: JsonObject, ...examples: Json[]): Record<string, readonly Json[]> {
  const operation = (id: string, example: Json) => ({
    operationId: id,
    responses: { "200": { content: { "application/json": { schema, examples: { one: { value: example } } } } } },
  });
  const paths = Object.fromEntries(examples.map((example, index) => [`/${index}`, { get: operation(`bots.get${index}`, example) }]));
  const description = Description.of({ paths, components: { schemas: { Bot: { title: "bot", type: "object" } } } } as JsonObject);
  const titled = [...shownSchemas(description).values()].flatMap(({ place, values }) => {
    const title = place.text("title");
    return title === undefined ? [] : [[title, values] as const];
  });
  return Object.fromEntries(titled);
}

describe("the values that examples show", () => {
  it("are those of each field, item and key of a map", () => {
    const schema = {
      title: "page",
      properties: {
        bots: {
          title: "bots",
          items: { title: "bot", properties: { id: { title: "id" }, tags: { title: "tags", items: { title: "tag" } } } },
        },
      },
      additionalProperties: { title: "rest" },
    };
    expect(shown(schema, { bots: [{ id: 1, tags: [] }, { tags: ["a", null] }], more: true })).toMatchObject({
      bots: [[{ id: 1, tags: [] }, { tags: ["a", null] }]],
      bot: [{ id: 1, tags: [] }, { tags: ["a", null] }],
      id: [1],
      tags: [[], ["a", null]],
      tag: ["a", null],
      rest: [true],
    });
  });

  it("come to a branch only where it fits, and to every part of an allOf", () => {
    const branch = (title: string, kind: string) => ({ title, properties: { kind: { const: kind } } });
    const schema = { allOf: [{ title: "all" }], oneOf: [branch("cat", "cat"), branch("dog", "dog")] };
    expect(shown(schema, { kind: "dog" })).toEqual({ all: [{ kind: "dog" }], cat: [], dog: [{ kind: "dog" }] });
  });

  it("come to then or else as the condition says", () => {
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    const schema = { if: { required: ["id"] }, then: { title: "known" }, else: { title: "new" } };
    expect(shown(schema, { id: 1 })).toEqual({ known: [{ id: 1 }], new: [] });
  });

  it("of a shared schema are those of every operation", () => {
    expect(shown({ $ref: "#/components/schemas/Bot" }, { id: 1 }, { id: 2 })).toEqual({ bot: [{ id: 1 }, { id: 2 }] });
  });

  it("end where a schema refers to itself", () => {
    const schema = { title: "tree", properties: { child: { $ref: "#/paths/~10/get/responses/200/content/application~1json/schema" } } };
    expect(shown(schema, { child: { child: {} } })).toEqual({ tree: [{ child: { child: {} } }] });
  });
});
