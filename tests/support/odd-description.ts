import type { JsonObject } from "../../src/description/json.js";

/** A media type object with an example for each name. */
function json(schema: JsonObject, examples: JsonObject): JsonObject {
  const named = Object.entries(examples).map(([name, value]) => [name, { value }]);
  return { schema, examples: Object.fromEntries(named) as JsonObject };
}

/** A valid description of things that descriptions seldom have. */
export const oddDescription = {
  openapi: "3.1.1",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: { title: "Odd", version: "1" },
  // For all operations, since none has its own.
  security: [{ anyApp: [] }],
  paths: {
    // A path item behind a reference, with parameters of its own; one of them is overridden by the operation.
    "/shelves/{shelf}": { $ref: "#/components/pathItems/Shelf" },
    "/copies/{copy}": {
      get: {
        operationId: "copies.getStatus",
        parameters: [{ name: "copy", in: "path", required: true, schema: { type: "string" } }],
        // A pointer with an escaped slash and percent-encoded braces, into the path of another operation.
        responses: { 200: { $ref: "#/paths/~1templates~1%7Bname%7D/get/responses/200" } },
        "x-job": { state: "$response.body#/state", running: ["busy"], succeeded: ["done"], failed: ["broken"] },
      },
    },
    "/templates/{name}": {
      parameters: [{ name: "name", in: "path", required: true, schema: { type: "string" } }],
      get: {
        operationId: "templates.get",
        responses: {
          200: {
            description: "A state",
            content: { "application/json": json({ type: "object" }, { busy: { state: "busy" }, done: { state: "done" } }) },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: { anyApp: { type: "apiKey", in: "header", name: "auth" } },
    pathItems: {
      Shelf: {
        parameters: [
          { name: "shelf", in: "path", required: true, schema: { type: "string", maxLength: 3 } },
          { name: "tone", in: "query", required: true, schema: { type: "string" }, example: "loud" },
          { name: "size", in: "query", schema: { type: "integer" } },
        ],
        get: {
          operationId: "shelves.get",
          // Overrides the parameter of the path item.
          parameters: [{ name: "size", in: "query", schema: { type: "string", enum: ["s", "m"] } }],
          responses: {
            200: {
              description: "Two media types",
              content: {
                "application/json": json({ type: "object" }, { full: { books: 7 } }),
                "text/csv": json({ type: "string" }, { table: "books\n7\n" }),
              },
            },
            default: { $ref: "#/components/responses/Error" },
          },
        },
        post: {
          operationId: "shelves.copy",
          requestBody: {
            required: true,
            content: {
              "application/json": json(
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    // Siblings that constrain: both the target and they hold.
                    title: { $ref: "#/components/schemas/Text~1short", minLength: 2 },
                    subtitle: { $ref: "#/components/schemas/Text~1short" },
                    label: { $ref: "#/components/schemas/Label%7B1%7D", properties: { colour: { enum: ["red"] } } },
                  },
                },
                { plain: { title: "ab" } },
              ),
            },
          },
          responses: { 202: { $ref: "#/components/responses/Started" }, default: { $ref: "#/components/responses/Error" } },
        },
      },
    },
    schemas: {
      "Text/short": { type: "string", maxLength: 5 },
      "Label{1}": {
        type: "object",
        required: ["size"],
        properties: { size: { type: "integer" }, inner: { $ref: "#/components/schemas/Label%7B1%7D" } },
      },
    },
    responses: {
      // Shared, and with a link.
      Started: {
        description: "Started",
        content: { "application/json": json({ type: "object" }, { first: { job: { "id/1": "c-1" } } }) },
        links: { status: { operationId: "copies.getStatus", parameters: { copy: "$response.body#/job/id~11" } } },
      },
      Error: {
        description: "Any error",
        content: { "application/json": json({ type: "object" }, { unexpected: { errors: [{ msg: "Unexpected", code: 99 }] } }) },
      },
    },
  },
} satisfies JsonObject;
