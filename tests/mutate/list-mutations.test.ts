import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { listMutations } from "../../scripts/mutate/description/list-mutations.js";
import { type Mutation, mutate } from "../../scripts/mutate/description/mutation.js";

const bots = "openapi/modules/bots/";
const PATH = `${bots}paths/bots.yaml`;
const SCHEMA = `${bots}schemas/Bot.yaml`;
const EXAMPLE = `${bots}examples/bots.list.200.first.yaml`;
const CONVENTIONS = "scopes: { botBuilder: [Bot Export, Bot Import, Train ML] }";

/** The mutations of one file, alone or beside others. */
const mutationsOf = (file: string, text: string, others: Record<string, string> = {}) => {
  const sources = { "openapi/conventions.yaml": CONVENTIONS, ...others, [file]: text };
  return listMutations(new Map(Object.entries(sources))).filter((mutation) => mutation.file === file);
};
/** What becomes of the file by each mutation of a kind. */
const outcomes = (file: string, text: string, kind: string, others?: Record<string, string>): unknown[] =>
  ofKind(mutationsOf(file, text, others), kind).map((mutation) => parse(mutate(text, mutation)));
const ofKind = (mutations: readonly Mutation[], kind: string) => mutations.filter((mutation) => mutation.kind === kind);

describe("the mutations of a schema", () => {
  const fields = "properties:\n  id: { type: string }\n  size: { type: integer }\nrequired: [id]\n";

  it("drop each field, and its name from what is required", () => {
    expect(outcomes(SCHEMA, fields, "drop a field")).toEqual([
      { properties: { size: { type: "integer" } } },
      { properties: { id: { type: "string" } }, required: ["id"] },
    ]);
  });

  it("rename each field, and its name in what is required", () => {
    expect(outcomes(SCHEMA, fields, "rename a field")).toEqual([
      { properties: { ids: { type: "string" }, size: { type: "integer" } }, required: ["ids"] },
      { properties: { id: { type: "string" }, sizes: { type: "integer" } }, required: ["id"] },
    ]);
  });

  it("make a required field optional, and an optional one required", () => {
    const properties = { id: { type: "string" }, size: { type: "integer" } };
    expect(outcomes(SCHEMA, fields, "drop a required")).toEqual([{ properties }]);
    expect(outcomes(SCHEMA, fields, "add a required")).toEqual([{ properties, required: ["id", "size"] }]);
  });

  it.each([
    [
      "drop a required",
      "type: object\nrequired: [a, b]",
      [
        { type: "object", required: ["b"] },
        { type: "object", required: ["a"] },
      ],
    ],
    ["change a type", "type: string", [{ type: "integer" }]],
    ["change a type", "type: [string, 'null']", [{ type: ["string"] }]],
    ["drop a default", "default: 10", [{}]],
    ["change a default", "default: 10", [{ default: 11 }]],
    ["change a default", "default: false", [{ default: true }]],
    ["change a default", "{ default: asc, enum: [asc, desc] }", [{ default: "desc", enum: ["asc", "desc"] }]],
    ["drop a maximum", "{ maximum: 5, maxItems: 2 }", [{ maxItems: 2 }, { maximum: 5 }]],
    ["change a maximum", "maximum: 5", [{ maximum: 50 }]],
    ["widen an enum", "enum: [asc, desc]", [{ enum: ["asc", "desc", "descs"] }]],
    ["widen an enum", "x-extensible-enum: [done]", [{ "x-extensible-enum": ["done", "dones"] }]],
    ["narrow an enum", "enum: [asc, desc]", [{ enum: ["asc"] }]],
    ["narrow an enum", "enum: [asc]", []],
  ])("%s: %s", (kind, text, expected) => {
    expect(outcomes(SCHEMA, text, kind)).toEqual(expected);
  });

  it("reach the schemas inside, but no data: a default or an example that looks like a schema is none", () => {
    const text = "properties:\n  rows:\n    items: { maximum: 5 }\n    default: { maximum: 5 }\n    examples: [{ maximum: 5 }]\n";
    expect(ofKind(mutationsOf(SCHEMA, text), "drop a maximum").map(({ line }) => line)).toEqual([3]);
  });
});

describe("the mutations of an operation", () => {
  const operation = (...lines: string[]) => ["get:", ...lines.map((line) => `  ${line}`), ""].join("\n");

  it.each([
    ["drop a parameter", "parameters: [{ name: a }, { name: b }]", [{ parameters: [{ name: "b" }] }, { parameters: [{ name: "a" }] }]],
    ["drop a status", 'responses: { "200": {}, "400": {} }', [{ responses: { 400: {} } }, { responses: { 200: {} } }]],
    ["drop an extension", "x-safe: true", [{}]],
    ["change a rate limit", "x-rate-limit: { perMinute: 60 }", [{ "x-rate-limit": { perMinute: 120 } }]],
    ["drop a kind of app", "security: [{ a: [] }, { b: [] }]", [{ security: [{ b: [] }] }, { security: [{ a: [] }] }]],
    ["drop a kind of app", "security: [{ a: [] }]", []],
    ["drop a scope", "security: [{ botBuilder: [Bot Export] }]", [{ security: [{ botBuilder: [] }] }]],
    ["another scope", "security: [{ botBuilder: [Bot Export] }]", [{ security: [{ botBuilder: ["Bot Import"] }] }]],
    ["another scope", "security: [{ botBuilder: [Train ML] }]", [{ security: [{ botBuilder: ["Bot Export"] }] }]],
    ["another scope", "security: [{ unknown: [Train ML] }]", []],
    ["rename a parameter", "parameters: [{ name: limit }]", [{ parameters: [{ name: "limits" }] }]],
    ["make a parameter required", "parameters: [{ in: query }]", [{ parameters: [{ in: "query", required: true }] }]],
    ["make a parameter optional", "parameters: [{ in: query, required: true }]", [{ parameters: [{ in: "query" }] }]],
    ["make a parameter optional", "parameters: [{ in: path, required: true }]", []],
    ["make a body optional", "requestBody: { required: true }", [{ requestBody: {} }]],
    ["drop a link", 'responses: { "200": { links: { status: {} } } }', [{ responses: { 200: { links: {} } } }]],
  ])("%s: %s", (kind, line, expected) => {
    expect(outcomes(PATH, operation(line), kind)).toEqual(expected.map((get) => ({ get })));
  });

  it("swap a reference for the next file of the folder, and for the next part of a file of parts", () => {
    const text = operation(
      "a: { $ref: ../schemas/Bot.yaml }",
      "b: { $ref: ../schemas/Page.yaml }",
      "c: { $ref: ../../../shared/parameters.yaml#/BotId }",
      "d: { $ref: ../../../shared/alone.yaml }",
    );
    const others = {
      [SCHEMA]: "{}",
      [`${bots}schemas/Page.yaml`]: "{}",
      "openapi/shared/parameters.yaml": "{ BotId: {}, TableName: {} }",
    };
    expect(ofKind(mutationsOf(PATH, text, others), "swap a $ref").map(({ after }) => after)).toEqual([
      '$ref: "../schemas/Page.yaml"',
      '$ref: "../schemas/Bot.yaml"',
      '$ref: "../../../shared/parameters.yaml#/TableName"',
    ]);
  });
});

describe("the mutations of an example", () => {
  const text = "value:\n  total: 2\n  bots:\n    - { id: a, name: A }\n    - { id: b }\n";

  it("drop a field that the example shows once and no other example of the same body shows", () => {
    const others = { [`${bots}examples/bots.list.200.last.yaml`]: "value: { total: 2 }" };
    expect(outcomes(EXAMPLE, text, "drop an example field", others)).toEqual([
      { value: { total: 2 } },
      { value: { total: 2, bots: [{ id: "a" }, { id: "b" }] } },
    ]);
  });

  it("do not look at the examples of another body", () => {
    const others = { [`${bots}examples/bots.list.request.last.yaml`]: text, [`${bots}examples/bots.get.200.last.yaml`]: text };
    expect(ofKind(mutationsOf(EXAMPLE, text, others), "drop an example field").map(({ line }) => line)).toEqual([2, 3, 4]);
  });
});

describe("a mutation", () => {
  const text = "# A bot.\ntype: object\nrequired: [id]\nproperties:\n  id:\n    type: string\n    maximum: 5\n";

  it("names file and line of what it changes, also where another key changes first, with the words before and after", () => {
    expect(mutationsOf(SCHEMA, text)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "drop a maximum", file: SCHEMA, line: 7, before: "maximum: 5", after: "removed" }),
        expect.objectContaining({ kind: "change a maximum", line: 7, before: "maximum: 5", after: "maximum: 50" }),
        expect.objectContaining({ kind: "drop a required", line: 3, before: "required: id", after: "removed" }),
        expect.objectContaining({ kind: "rename a field", line: 5, before: "id", after: "ids" }),
      ]),
    );
  });

  it("of what is not there yet is placed at what holds it", () => {
    expect(ofKind(mutationsOf(PATH, "post:\n  requestBody:\n    description: A bot.\n"), "make a body required")).toMatchObject([
      { line: 3, before: "absent", after: "required: true" },
    ]);
  });

  it("keeps comments and everything that it does not change", () => {
    const [mutation] = ofKind(mutationsOf(SCHEMA, text), "drop a maximum");
    expect(mutation && mutate(text, mutation)).toBe(text.replace("    maximum: 5\n", "").replace("[id]", "[ id ]"));
  });

  it("is never one that means the same as the file before", () => {
    const all = mutationsOf(SCHEMA, text);
    expect(all.length).toBeGreaterThan(5);
    for (const mutation of all) expect(parse(mutate(text, mutation)), mutation.kind).not.toEqual(parse(text));
  });

  it("is made in no file whose content is not part of an operation", () => {
    expect(mutationsOf("openapi/conventions.yaml", "type: object\nmaximum: 5\n")).toEqual([]);
  });
});

it("what a YAML alias stands for is changed at its anchor only, and the anchor stays", () => {
  const text = "properties:\n  a: &text { type: object, properties: { b: { type: string } } }\n  c: *text\n";
  const mutations = mutationsOf(SCHEMA, text);
  for (const mutation of mutations) expect(() => parse(mutate(text, mutation))).not.toThrow();
  expect(mutations.map(({ changes: [{ keys }] }) => keys.join("/")).filter((keys) => keys.startsWith("properties/c/"))).toEqual([]);
  expect(mutations.some(({ changes: [{ keys }] }) => keys.join("/").startsWith("properties/a/properties/b"))).toBe(true);
});
