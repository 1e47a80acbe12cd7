import { Description } from "../../src/description/description.js";
import type { JsonObject } from "../../src/description/json.js";

const json = (name: string) => ({ "application/json": { schema: { $ref: `#/components/schemas/${name}` } } });

/** Two operations with what can change: parameters, a body, responses, schemas that both directions use. */
export const SMALL = {
  openapi: "3.1.1",
  info: { title: "Small", version: "1.0.0", description: "Two operations." },
  servers: [{ url: "https://example.com" }],
  tags: [{ name: "bots", description: "Bots." }],
  paths: {
    "/bots": {
      get: {
        operationId: "bots.list",
        tags: ["bots"],
        summary: "List bots",
        security: [{ botBuilder: ["Read"] }],
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", maximum: 50, minimum: 1 } },
          { name: "sort", in: "query", schema: { type: "string", enum: ["asc", "desc"] } },
        ],
        responses: {
          200: {
            description: "A page",
            headers: { "x-total": { schema: { type: "integer" } } },
            content: json("BotPage"),
          },
          404: { description: "Not found", content: json("Failure") },
        },
        "x-pagination": { style: "page", position: "$request.query.page", items: "$response.body#/bots" },
      },
    },
    "/bots/{botId}/export": {
      post: {
        operationId: "bots.export",
        tags: ["bots"],
        summary: "Start an export",
        security: [{ botBuilder: ["Export"] }, { adminConsole: ["Export"] }],
        parameters: [{ name: "botId", in: "path", required: true, schema: { type: "string" } }],
        requestBody: { required: true, content: json("ExportRequest") },
        responses: { 200: { description: "Started", content: json("Job") } },
      },
    },
  },
  components: {
    securitySchemes: {
      botBuilder: { type: "apiKey", in: "header", name: "auth" },
      adminConsole: { type: "apiKey", in: "header", name: "auth" },
    },
    schemas: {
      BotPage: { type: "object", required: ["bots"], properties: { bots: { type: "array", items: { $ref: "#/components/schemas/Bot" } } } },
      Bot: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string" },
          name: { type: "string", maxLength: 40 },
          state: { type: "string", enum: ["on", "off"] },
          parent: { $ref: "#/components/schemas/Bot" },
        },
      },
      ExportRequest: {
        type: "object",
        required: ["kind"],
        properties: {
          kind: { type: "string", enum: ["full", "partial"] },
          note: { type: ["string", "null"], maxLength: 20 },
          depth: { type: "number" },
        },
      },
      Job: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string" }, status: { type: "string", "x-extensible-enum": ["pending", "done"] } },
      },
      Failure: { type: "object", properties: { errors: { type: "array", items: { type: "object" } } } },
    },
  },
} satisfies JsonObject;

/** A copy of the small description with changes made to it. */
// biome-ignore lint/suspicious/noExplicitAny: the tests reach into any part of the document
export function small(edit: (document: any) => void = () => {}): Description {
  const document = structuredClone(SMALL) as JsonObject;
  edit(document);
  return Description.of(document);
}
