import { describe, expect, it } from "vitest";
import { Description } from "../../src/description/description.js";
import type { JsonObject } from "../../src/description/json.js";
import { requestOnlySchemas } from "../../src/description/request-only.js";

const ref = (name: string, siblings = {}) => ({ $ref: `#/components/schemas/${name}`, ...siblings });
const json = (schema: object) => ({ content: { "application/json": { schema } } });

/** One operation with this schema for its parameter, its request and its responses. */
function find(parts: { parameter?: object; request?: object; response?: object; failure?: object; schemas?: object }): string[] {
  const operation = {
    operationId: "bots.find",
    parameters: parts.parameter ? [{ name: "since", in: "query", schema: parts.parameter }] : [],
    ...(parts.request && { requestBody: json(parts.request) }),
    responses: { "200": json(parts.response ?? {}), "400": json(parts.failure ?? {}) },
  };
  const description = { paths: { "/find": { post: operation } }, components: { schemas: parts.schemas ?? {} } };
  return [...requestOnlySchemas(Description.of(description as unknown as JsonObject))];
}

describe("requestOnlySchemas", () => {
  const schemas = { Day: { type: "string" }, Query: { properties: { since: ref("Day") } }, Page: { items: ref("Day") } };

  it("finds what a parameter and a body lead to, through references", () => {
    expect(find({ parameter: ref("Day"), schemas })).toEqual(["#/components/schemas/Day"]);
    expect(find({ request: ref("Query"), schemas })).toEqual(["#/components/schemas/Query", "#/components/schemas/Day"]);
  });

  it("finds a schema that is written inline", () => {
    expect(find({ request: { type: "string" } })).toEqual(["#/paths/~1find/post/requestBody/content/application~1json/schema"]);
  });

  it("leaves out what an response leads to as well, be it a failure", () => {
    expect(find({ request: ref("Query"), response: ref("Page"), schemas })).toEqual(["#/components/schemas/Query"]);
    expect(find({ request: ref("Query"), failure: ref("Day"), schemas })).toEqual(["#/components/schemas/Query"]);
  });

  it("takes a reference with a description of its own for the schema that it refers to", () => {
    expect(
      find({ request: ref("Day", { description: "First day." }), response: ref("Day", { description: "Last day." }), schemas }),
    ).toEqual([]);
  });

  it("ends where a schema refers to itself", () => {
    const tree = { properties: { children: { items: ref("Tree") } } };
    const found = find({ request: ref("Tree"), schemas: { Tree: tree } });
    expect(found).toEqual(["#/components/schemas/Tree", "#/components/schemas/Tree/properties/children"]);
  });
});
