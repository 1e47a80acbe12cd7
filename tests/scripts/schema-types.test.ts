import { describe, expect, it } from "vitest";
import { schemaTypes } from "../../scripts/generate/schema-types.js";
import { Description } from "../../src/description/description.js";
import type { JsonObject } from "../../src/description/json.js";

const json = (name: string) => ({ content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } });

/** The type of the field `value` where requests hold it, and where responses do. */
async function types(schema: object): Promise<{ sent: string | undefined; answered: string | undefined }> {
  const holder = { type: "object", required: ["value"], properties: { value: schema } };
  const document = {
    openapi: "3.1.1",
    info: { title: "Test", version: "1.0.0" },
    paths: {
      "/bots": {
        post: { operationId: "bots.find", requestBody: json("Sent"), responses: { "200": { description: "Ok.", ...json("Answered") } } },
      },
    },
    components: { schemas: { Sent: holder, Answered: holder } },
  };
  const text = await schemaTypes(Description.of(document as unknown as JsonObject));
  const [sent, answered] = Array.from(text.matchAll(/^\s+value: (.+);$/gm), ([, type]) => type);
  return { sent, answered };
}

const day = { type: "string", format: "date" };
const moment = { type: "string", format: "date-time" };

describe("the types of what is sent", () => {
  it.each([
    ["a date-time", { type: "string", format: "date-time" }],
    ["a date or a date-time", { anyOf: [day, moment] }],
  ])("take a Date for %s; an answer holds text", async (_, schema) => {
    expect(await types(schema)).toEqual({ sent: "string | Date", answered: "string" });
  });

  it("take a Date or null where null is allowed", async () => {
    expect(await types({ type: ["string", "null"], format: "date-time" })).toEqual({
      sent: "(string | Date) | null",
      answered: "string | null",
    });
  });

  it.each([
    ["a day without a time", day],
    ["a choice of days", { anyOf: [day, day] }],
    ["plain text", { type: "string" }],
    ["a number", { type: "integer" }],
  ])("take no Date for %s", async (_, schema) => {
    const { sent, answered } = await types(schema);
    expect(sent).toBe(answered);
  });

  it("take a stream for a file; an answer holds a Blob", async () => {
    const file = { type: "string", contentMediaType: "application/octet-stream" };
    expect(await types(file)).toEqual({ sent: "Blob | ReadableStream<Uint8Array>", answered: "Blob" });
  });
});
