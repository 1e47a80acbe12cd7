import { expect, test } from "vitest";
import { BUNDLE, lintFixture, lintPathItem, SOURCE } from "./lint-fixture.js";

const rule = "extension-shapes";
const lint = (key: string, value: string) => lintPathItem(rule, `post: { ${key}: ${value} }`);
/** Findings as `pointer below the key: message`. */
const problems = async (key: string, value: string) =>
  (await lint(key, value)).map(({ pointer, message }) => `${pointer.replace(`/post/${key}`, "")}: ${message}`);

const provenance = "page: get-bots, edition: docs-v2, checked: 2026-11-21, level: documented";
const pagination = "style: page, position: $request.query.offset, limit: $request.body#/limit, items: $response.body#/bots";
const job = "state: $response.body#/status, running: [pending], succeeded: [success], failed: []";
const state = "state: $response.body#/users/0/status";
const items = "items: $response.body#/users";
const schemaHolder = (schema: string) => `get: { parameters: [{ name: key, in: query, schema: ${schema} }] }`;

test.each([
  ["x-provenance", `{ ${provenance} }`],
  ["x-provenance", `{ ${provenance}, notes: [The page contradicts itself.] }`],
  ["x-pagination", `{ ${pagination}, more: $response.body#/more, total: $response.body#/total }`],
  ["x-pagination", `{ ${pagination.replace("#/bots", "").replace("page", "offset")} }`],
  ["x-job", `{ ${job} }`],
  ["x-job", `{ ${job}, link: $response.body#/downloadURL }`],
  ["x-rate-limit", "{ level: account+table, perMinute: 60, perHour: 1800 }"],
  ["x-error-in-200", `{ ${items} }`],
  ["x-error-in-200", "{ items: $response.body, state: $response.body#/0/status, failed: [failure, rejected] }"],
  ["x-safe", "true"],
])("accepts %s: %s", async (key, value) => {
  expect(await lint(key, value)).toEqual([]);
});

test.each([
  [
    "x-provenance",
    `{ ${provenance.replace("page: get-bots, ", "")} }`,
    [": x-provenance has no page; expected: last part of the address of the documentation page, such as api-list"],
  ],
  [
    "x-provenance",
    `{ ${provenance.replace("docs-v2", "v3")} }`,
    ['/edition: x-provenance.edition is "v3"; expected: one of docs-v2, docs'],
  ],
  [
    "x-provenance",
    `{ ${provenance.replace("2026-11-21", "2026-02-30")} }`,
    ['/checked: x-provenance.checked is "2026-02-30"; expected: date of the last comparison, as YYYY-MM-DD'],
  ],
  [
    "x-provenance",
    `{ ${provenance}, note: Seen. }`,
    [
      ": x-provenance.note is not a field of x-provenance here; its fields are: page, edition, checked, level, observed, differences, notes",
    ],
  ],
  [
    "x-provenance",
    `{ ${provenance}, notes: [One., { The table says: two }] }`,
    [
      '/notes/1: x-provenance.notes.1 is {"The table says":"two"}; expected: one short sentence, in quotes where it holds a colon and a space',
    ],
  ],
  ["x-provenance", `{ ${provenance}, notes: [] }`, ["/notes: x-provenance.notes is []; expected: a list of one or more strings"]],
  [
    "x-provenance",
    "documented",
    [': x-provenance is "documented"; expected: the fields page, edition, checked, level, observed, differences, notes'],
  ],
  [
    "x-pagination",
    `{ ${pagination.replace("style: page", "style: pages")} }`,
    ['/style: x-pagination.style is "pages"; expected: one of page, offset'],
  ],
  [
    "x-pagination",
    `{ ${pagination.replace("$response.body#/bots", "bots")} }`,
    ['/items: x-pagination.items is "bots"; expected: runtime expression into the response, such as $response.body#/items'],
  ],
  [
    "x-pagination",
    `{ ${pagination.replace("$request.query", "$response.query")} }`,
    [
      '/position: x-pagination.position is "$response.query.offset"; expected: runtime expression into the request, such as $request.query.offset',
    ],
  ],
  [
    "x-job",
    `{ ${job.replace(", failed: []", ", done: [ok]")} }`,
    [
      ": x-job has no failed; expected: a list of strings",
      ": x-job.done is not a field of x-job here; its fields are: state, running, succeeded, failed, link, progress, identity",
    ],
  ],
  ["x-job", `{ ${job.replace("[pending]", "pending")} }`, ['/running: x-job.running is "pending"; expected: a list of strings']],
  ["x-job", `{ ${job.replace("[pending]", '[""]')} }`, ['/running/0: x-job.running.0 is ""; expected: a text that is not empty']],
  [
    "x-rate-limit",
    "{ level: user, perMinute: 0, perHour: many }",
    [
      '/level: x-rate-limit.level is "user"; expected: one of bot, account, account+table, request_id',
      "/perMinute: x-rate-limit.perMinute is 0; expected: an integer from 1",
      '/perHour: x-rate-limit.perHour is "many"; expected: an integer from 1',
    ],
  ],
  ["x-error-in-200", "$response.body#/users", [': x-error-in-200 is "$response.body#/users"; expected: the fields items, state, failed']],
  ["x-error-in-200", `{ ${items}, ${state} }`, [": x-error-in-200 has state but no failed; write both or none"]],
  ["x-error-in-200", `{ ${items}, failed: [failure] }`, [": x-error-in-200 has failed but no state; write both or none"]],
  ["x-safe", "false", [": x-safe is false; expected: true, or leave the key out"]],
])("refuses %s: %s", async (key, value, expected) => {
  expect(await problems(key, value)).toEqual(expected);
});

test("accepts values of a response that differ, and a secret that is true", async () => {
  expect(await lintPathItem(rule, schemaHolder("{ x-extensible-enum: [pending, success], x-secret: true }"))).toEqual([]);
});

test.each([
  ["x-extensible-enum: pending", 'x-extensible-enum is "pending"; expected: a list of one or more strings'],
  ["x-extensible-enum: []", "x-extensible-enum is []; expected: a list of one or more strings"],
  ["x-extensible-enum: [b, a, a]", 'x-extensible-enum lists "a" twice; keep one'],
  ["x-secret: false", "x-secret is false; expected: true, or leave the key out"],
])("refuses %s on a schema", async (text, message) => {
  const [key] = text.split(":");
  expect(await lintPathItem(rule, schemaHolder(`{ ${text} }`))).toEqual([{ pointer: `/get/parameters/0/schema/${key}`, message }]);
});

test("asks of a part that is no operation only how sure it is, once however often the part is used", async () => {
  const shared = (text: string) => ({ "openapi/shared/parameters.yaml": `Id: { name: id, in: query, schema: {}, x-provenance: ${text} }` });
  const reference = "{ $ref: ../../../shared/parameters.yaml#/Id }";
  const pathItem = `get: { parameters: [${reference}] }\npost: { parameters: [${reference}] }`;
  expect(await lintPathItem(rule, pathItem, shared("{ level: inferred, notes: [The page is silent.] }"))).toEqual([]);
  const findings = await lintPathItem(rule, pathItem, shared("{ level: guessed, page: get-bots }"));
  expect(findings).toEqual([
    {
      file: "openapi/shared/parameters.yaml",
      pointer: "/Id/x-provenance",
      message: "x-provenance.page is not a field of x-provenance here; its fields are: level, notes",
    },
    {
      file: "openapi/shared/parameters.yaml",
      pointer: "/Id/x-provenance/level",
      message: 'x-provenance.level is "guessed"; expected: one of documented, observed, inferred',
    },
  ]);
});

test("refuses a key of the registry on a kind of part that it is not for", async () => {
  expect(await lintPathItem(rule, "get: { parameters: [{ name: id, in: query, schema: { x-safe: true } }] }")).toEqual([
    {
      pointer: "/get/parameters/0/schema/x-safe",
      message: '"x-safe" may not stand on a part of the kind schema; it may stand on: operation',
    },
  ]);
});

test("refuses a key that is not in the registry, wherever it stands", async () => {
  const pathItem = `get:
  x-owner: me
  parameters: [{ name: id, in: query, x-example: 1 }]
  responses:
    x-shared: true
    '200':
      content: { application/json: { schema: { properties: { id: { x-internal: true } } } } }
      links: { next: { x-kind: page } }`;
  const message = (key: string) => `"${key}" is not in openapi/extensions.yaml; add it there or use a key that is`;
  expect(await lintPathItem(rule, pathItem)).toEqual([
    { pointer: "/get/x-owner", message: message("x-owner") },
    { pointer: "/get/parameters/0/x-example", message: message("x-example") },
    { pointer: "/get/responses/x-shared", message: message("x-shared") },
    { pointer: "/get/responses/200/content/application~1json/schema/properties/id/x-internal", message: message("x-internal") },
    { pointer: "/get/responses/200/links/next/x-kind", message: message("x-kind") },
  ]);
});

test("refuses it in the root, in a tag, beside the paths and in a security scheme", async () => {
  const root = `openapi: 3.1.1
x-logo: logo.png
tags: [{ name: bots, x-icon: bot }]
components: { securitySchemes: { botBuilder: { type: apiKey, x-colour: blue } } }
paths: { x-list: all }`;
  expect((await lintFixture(rule, { [SOURCE]: root })).map(({ pointer }) => pointer)).toEqual([
    "/x-logo",
    "/tags/0/x-icon",
    "/components/securitySchemes/botBuilder/x-colour",
    "/paths/x-list",
  ]);
});

test("does not take a field, a header or the data of an example for an extension", async () => {
  const pathItem = `get:
  responses:
    '200':
      headers: { x-request-id: { schema: { type: string } } }
      content: { application/json: { schema: { properties: { x-field: { default: { x-data: 1 } } } }, examples: { one: { value: { x-data: 1 } } } } }`;
  expect(await lintPathItem(rule, pathItem)).toEqual([]);
});

test("checks a bundle against the same registry", async () => {
  expect(await lintFixture(rule, { [BUNDLE]: "openapi: 3.1.1\nx-tagGroups: []\npaths: {}" }, BUNDLE)).toEqual([
    { file: BUNDLE, pointer: "/x-tagGroups", message: "x-tagGroups is []; expected: a list of one or more objects" },
  ]);
});
