import { describe, expect, it } from "vitest";
import { Description } from "../../src/description/description.js";
import type { JsonObject } from "../../src/description/json.js";
import { createFirstFault } from "../../src/mock/first-fault.js";
import { createAjv } from "../../src/mock/load-prism.js";

const row = { type: "object", properties: { n: { type: "integer" } }, required: ["n"] };
const rows = { type: "object", properties: { rows: { type: "array", items: { $ref: "#/components/schemas/Row" } } } };
const text = { "text/plain": { schema: { type: "integer" } } };
const json = (schema: JsonObject) => ({ "application/json": { schema } });

const description = Description.of({
  openapi: "3.1.1",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  paths: {
    "/tables/{table}/rows": {
      post: {
        operationId: "rows.add",
        requestBody: { content: { ...text, ...json(rows) } },
        responses: {
          200: { description: "", content: json({ type: "object", required: ["id"] }) },
          202: { description: "", content: { "application/json": {}, "application/problem+json": { schema: { type: "boolean" } } } },
          400: { description: "", content: json({ type: "array" }) },
          404: { description: "", content: text },
          default: { description: "", content: json({ type: "null" }) },
        },
      },
      get: { operationId: "rows.list", responses: { 200: { description: "" } } },
    },
  },
  components: { schemas: { Row: row } },
});
const add = description.operation("rows.add");
const list = description.operation("rows.list");

describe("the first fault of a body", () => {
  const firstFault = createFirstFault(description, createAjv);

  it("is at the first value that its schema does not allow", () => {
    expect(firstFault(add, "request", { rows: [{ n: 1 }] })).toBeUndefined();
    expect(firstFault(add, "request", { rows: [{ n: 1 }, { n: "a" }, { n: "b" }] })).toEqual({
      path: ["rows", 1, "n"],
      message: "must be integer",
    });
    expect(firstFault(add, "request", { rows: [{}] })).toEqual({
      path: ["rows", 0],
      message: "must have required property 'n'",
    });
    expect(firstFault(add, "request", [])).toEqual({ path: [], message: "must be object" });
  });

  it("is that of the side and the status, by the schema of their JSON", () => {
    const of = (status: string, body: unknown) => firstFault(add, { status }, body);
    expect([of("200", { id: 1 }), of("202", true), of("400", [])]).toEqual([undefined, undefined, undefined]);
    expect([of("200", {}), of("202", {}), of("400", {})]).toEqual([
      { path: [], message: "must have required property 'id'" },
      { path: [], message: "must be boolean" },
      { path: [], message: "must be array" },
    ]);
  });

  it("does not exist where the description has no schema of JSON", () => {
    expect(firstFault(add, { status: "404" }, "a")).toBeUndefined();
    expect(firstFault(add, { status: "500" }, "a")).toBeUndefined();
    expect(firstFault(list, "request", "a")).toBeUndefined();
    expect(firstFault(list, { status: "200" }, "a")).toBeUndefined();
  });
});

it("each schema is compiled once, when it is first needed", () => {
  let count = 0;
  const firstFault = createFirstFault(description, () => {
    count += 1;
    return createAjv();
  });
  const counts = [
    ["request", 1] as const,
    ["request", 1] as const,
    [{ status: "200" }, 2] as const,
    [{ status: "200" }, 2] as const,
    [{ status: "400" }, 3] as const,
    [{ status: "404" }, 3] as const,
  ];
  for (const [side, expected] of counts) {
    firstFault(add, side, {});
    expect(count).toBe(expected);
  }
});

it("a body is invalid as a whole when the validator says no more", () => {
  for (const errors of [null, [], [{ instancePath: "" }]]) {
    const validate = Object.assign(() => false, { errors });
    const firstFault = createFirstFault(description, () => ({ addSchema: () => {}, compile: () => validate }));
    expect(firstFault(add, "request", {})).toEqual({ path: [], message: "is invalid" });
  }
});
