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
    ["any of a date and a date-time", { anyOf: [day, moment] }],
    ["one of a date and a date-time", { oneOf: [day, moment] }],
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
    expect(await types(file)).toEqual({ sent: "Upload", answered: "Blob" });
  });
});

describe("the types of a description", () => {
  const document = (schemas: object, requestBody = json("Query")) => ({
    openapi: "3.1.1",
    info: { title: "Test", version: "1.0.0" },
    paths: {
      "/bots": { post: { operationId: "bots.find", requestBody, responses: { "200": { description: "Ok.", ...json("Page") } } } },
    },
    components: { schemas: { Query: {}, Page: {}, ...schemas } },
  });
  const text = async (schemas: object) => schemaTypes(Description.of(document(schemas) as unknown as JsonObject));
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  const when = (condition: object, consequence: object) => ({ if: condition, then: consequence });
  const list = { type: "array", items: { type: "object", properties: { name: { type: "string" } } } };

  it("are named, and so is each object inside one", async () => {
    const page = { type: "object", properties: { bots: list, owner: { $ref: "#/components/schemas/Query" } } };
    const types = await text({ Page: page });
    expect(types).toContain("export interface Page {\n    bots?: PageBots[];\n    owner?: Query;\n}\n");
    expect(types).toContain("export interface PageBots {\n    name?: string;\n}\n");
    expect(types).toContain("        Page: Page;\n");
    expect(await text({ Page: list })).toContain("export type Page = PageItem[];\n");
  });

  it("require a field that stands behind two references", async () => {
    const schemas = {
      Named: { type: "object", properties: { name: { type: "string" }, note: { type: "string" } } },
      Kept: { type: "object", allOf: [{ $ref: "#/components/schemas/Named" }], properties: { id: { type: "string" } } },
      Page: { type: "object", required: ["id", "name"], allOf: [{ $ref: "#/components/schemas/Kept" }] },
    };
    expect(await text(schemas)).toContain('export type Page = WithRequired<Kept, "id"> & WithRequired<Named, "name">;\n');
  });

  it("are a choice where one of two fields is required, or one needs the other", async () => {
    const properties = { id: { type: "string" }, name: { type: "string" } };
    const condition = when({ not: { required: ["id"] } }, { required: ["name"] });
    expect(await text({ Page: { type: "object", properties, ...condition } })).toContain(
      "} & ({\n    id: string;\n} | {\n    name: string;\n});\n",
    );
    expect(await text({ Query: { type: "object", properties: { ...properties, note: { type: "string" } }, ...condition } })).toContain(
      "export type Query = {\n    note?: string | undefined;\n} & ({\n    id: string;\n} | {\n    name: string;\n});\n",
    );
    const needs = { dependentRequired: { id: ["name"] } };
    expect(await text({ Page: { type: "object", properties, ...needs } })).toMatch(
      /\} & \(\{\s+\/\*\*\s+\* Only together with `name`\.\s+\*\/\s+id\?: never;\s+\} \| \{\s+name: string;\s+\}\);/,
    );
  });

  it.each([
    ["of a value", when({ properties: { id: { const: "a" } } }, { required: ["name"] })],
    ["with more to it", when({ not: { required: ["id"] } }, { required: ["name"], minProperties: 2 })],
    ["with an else", { ...when({ not: { required: ["id"] } }, { required: ["name"] }), else: { required: ["note"] } }],
  ])("leave out a condition %s", async (_, condition) => {
    const properties = { id: { type: "string" }, name: { type: "string" }, note: { type: "string" } };
    const types = await text({ Page: { type: "object", properties, ...condition } });
    expect(types).toContain("export interface Page {\n    id?: string;\n    name?: string;\n    note?: string;\n}\n");
  });

  it("have any fields where an object has none of its own", async () => {
    const types = await text({ Page: { type: "object", properties: { data: { type: "object" } } } });
    expect(types).toContain("    data?: Record<string, unknown>;\n");
  });

  it("take read-only lists and undefined where a request holds them", async () => {
    const types = await text({
      Query: { type: "object", properties: { bots: list } },
      Page: { type: "object", properties: { bots: list } },
    });
    expect(types).toContain("export interface Query {\n    bots?: readonly QueryBots[] | undefined;\n}\n");
    expect(types).toContain("export interface Page {\n    bots?: PageBots[];\n}\n");
  });

  it("keep their text without tags that say nothing, with bounds that it does not name", async () => {
    const field = (schema: object) => ({ Page: { type: "object", properties: { field: schema } } });
    const comment = async (schema: object) =>
      /\/\*\*([^/]*)\*\/\s+field/
        .exec(await text(field(schema)))?.[1]
        ?.replace(/[\s*]+/g, " ")
        .trim();
    expect(await comment({ description: "A size.", type: "integer", minimum: 1, maximum: 50, default: 5 })).toBe(
      "A size. 1 to 50. @default 5",
    );
    expect(await comment({ description: "At most 1,000.", type: "integer", maximum: 1000 })).toBe("At most 1,000.");
    expect(await comment({ description: "A name.", type: "string", minLength: 1, maxLength: 8 })).toBe("A name. 1 to 8 characters.");
    expect(await comment({ description: "A state.", enum: ["on"], type: "string" })).toBe("A state.");
  });

  it("show the text of the schema where a property only refers to it", async () => {
    const named = {
      Named: { description: "A named thing.", type: "string" },
      Page: { properties: { field: { $ref: "#/components/schemas/Named" } } },
    };
    expect(await text(named)).toContain("    /** A named thing. */\n    field?: Named;\n");
  });

  it("have a property like a keyword", async () => {
    const types = await text({ Page: { type: "object", properties: { parameters: { description: "Values.", type: "string" } } } });
    expect(types).toContain("    /** Values. */\n    parameters?: string;\n");
  });
});

it("types a text with open values that may also be a list of them", async () => {
  const levels = { type: ["string", "array"], "x-extensible-enum": ["YES"], items: { type: "string", "x-extensible-enum": ["FULL"] } };
  expect((await types(levels)).answered).toBe('"YES" | (string & {}) | ("FULL" | (string & {}))[]');
});
