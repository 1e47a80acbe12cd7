import { describe, expect, it } from "vitest";
import { Description } from "../../src/description/description.js";
import { isObject, type Json, type JsonObject } from "../../src/description/json.js";
import { parsePointer, valueAt } from "../../src/description/key-path.js";
import { documentOf } from "../../src/mock/document-of.js";
import { description as bundle } from "../support/description.js";

const tree = { properties: { leaf: { type: "string" }, inner: { $ref: "#/components/schemas/Tree" } } };
const document = {
  openapi: "3.1.1",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  paths: {
    "/a": {
      get: {
        operationId: "a.get",
        responses: { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Tree" } } } } },
      },
      post: { operationId: "a.add", responses: { 200: { description: "" } } },
    },
    "/b": { get: { operationId: "b.get", responses: { 200: { description: "" } } } },
  },
  components: { schemas: { Tree: tree, Other: {} } },
} satisfies JsonObject;

function documentOfOperation(description: JsonObject, id: string): JsonObject {
  const read = Description.of(description);
  return documentOf(read, read.operation(id));
}

/** The targets of all references in a document, as far as they are not data. */
function references(value: Json): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = isObject(value) && typeof value.$ref === "string" ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(references)];
}

describe("the document of an operation", () => {
  it("holds the operation and what it refers to, and nothing else", () => {
    const [name, schema] = ["part-0", { properties: { leaf: { type: "string" }, inner: { $ref: "#/components/schemas/part-0" } } }];
    expect(documentOfOperation(document, "a.get")).toEqual({
      openapi: "3.1.1",
      jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
      paths: {
        "/a": {
          get: {
            parameters: [],
            responses: { 200: { content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } } },
          },
        },
      },
      components: { schemas: { [name]: schema } },
    });
  });

  it("shares nothing with the description, since Prism modifies it", () => {
    const before = structuredClone(document);
    const clear = (value: Json) => {
      for (const inner of isObject(value) || Array.isArray(value) ? Object.values(value) : []) clear(inner);
      if (isObject(value)) for (const key of Object.keys(value)) delete value[key];
    };
    clear(documentOfOperation(document, "a.get"));
    expect(document).toEqual(before);
  });

  it("has a target for every reference, for any operation of the description", () => {
    let count = 0;
    for (const operation of bundle.operations) {
      const own = documentOf(bundle, operation);
      for (const reference of references(own)) {
        expect(valueAt(own, parsePointer(reference.slice(1))), `${operation.id} ${reference}`).toBeDefined();
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(bundle.operations.length);
  });
});
