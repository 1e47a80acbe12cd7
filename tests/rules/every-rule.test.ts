import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { ruleNames } from "../../scripts/lint/compile-rules.js";
import { loadRuleset } from "../../scripts/lint/ruleset.js";
import { BASE } from "./base-description.js";
import { type Files, lintWithAllRules } from "./lint-fixture.js";

const rules = await ruleNames();
const overridden = ["oas3-schema"];

test("each rule has a test file, and each test file a rule", () => {
  const tests = readdirSync(join(ROOT, "tests/rules")).filter((file) => file.endsWith(".test.ts"));
  const expected = [...rules, ...overridden, "every-rule"];
  expect(tests).toEqual(expected.map((name) => `${name}.test.ts`).sort());
});

test("each rule is an error with a description", async () => {
  const { extends: rulesets } = (await loadRuleset()) as { extends: { rules: Record<string, object> }[] };
  const ours = rulesets[1]?.rules ?? {};
  expect(Object.keys(ours).sort()).toEqual(rules);
  for (const [name, rule] of Object.entries(ours))
    expect(rule, name).toMatchObject({ severity: "error", description: expect.stringMatching(/^[A-Zx].+\.$/) });
});

const bots = "openapi/modules/bots/";
const list = `${bots}paths/bots.yaml`;
const find = `${bots}paths/bots.lookup.yaml`;
const exports = `${bots}paths/bot.by-bot-id.export.yaml`;

/** For each rule one change to the base description: in a file, these words become those. */
const CHANGES: Record<string, [file: string, from: string, to: string]> = {
  "parameter-naming": [list, "name: kind", "name: body"],
  "extension-shapes": [list, "style: page", "style: cursor"],
  "provenance-page": [list, "page: get-bots", "page: bots"],
  "pagination-resolves": [list, "items: $response.body#/bots", "items: $response.body#/total"],
  "resource-resolves": [find, "items: $response.body#/bots", "items: $response.body#/found"],
  "job-resolves": [exports, "running: [pending]", "running: []"],
  "error-in-200-resolves": [list, "$response.body#/failed", "$response.body#/failures"],
  "safe-marked": [find, "  x-safe: true\n", ""],
  "read-fields-required": [`${bots}schemas/BotPage.yaml`, "required: [total, bots]", "required: [bots]"],
  "paging-marked": [find, "Returns the bots", "Returns one page of the bots"],
  "next-steps-linked": [exports, "Starts an export. Poll its state.", "Starts an export."],
  "error-in-200-told": [list, " Responds with HTTP 200 even when some cannot be read.", ""],
  "body-required": [exports, "    required: true\n    description: What", "    description: What"],
  "values-listed": [
    `${bots}schemas/Bot.yaml`,
    "description: Name of the bot.",
    "description: Name of the bot., x-extensible-enum: [Hotel Desk]",
  ],
  "response-limits-told": [
    `${bots}schemas/BotPage.yaml`,
    "description: How many bots there are.",
    "description: How many bots there are., maximum: 50",
  ],
  "statuses-by-trait": [list, '    "429": { $ref: ../../../shared/responses.yaml#/Failure }\n', ""],
  "security-scopes": [list, "Bot Definition > Bot Export", "Bot Export"],
  "links-resolve": [exports, "botId: $request.path.botId", "botId: $request.path.id"],
  "request-enums-closed": [`${bots}schemas/BotExportRequest.yaml`, "enum:", "x-extensible-enum:"],
  "response-enums-open": [`${bots}schemas/Bot.yaml`, "description: Name of the bot.", "description: Name of the bot., enum: [Travel Desk]"],
  "required-defined": [`${bots}schemas/Bot.yaml`, "description: A bot.", "description: A bot.\nif: { required: [label] }"],
  "choices-compile": [`${bots}schemas/BotExportRequest.yaml`, "properties:", "anyOf: [{ required: [exportType] }]\nproperties:"],
  "examples-present": ["openapi/shared/responses.yaml", "examples: { failed: { value: { errors: [{ msg: Failed }] } } }", ""],
  "examples-closed": [`${bots}examples/bots.export.request.full.yaml`, "exportType: latest", "exportType: latest, all: true"],
  "fields-shown": [`${bots}examples/bots.list.200.first-page.yaml`, "name: Travel Desk, ", ""],
  "no-secret-values": [`${bots}examples/bots.list.200.first-page.yaml`, "Travel Desk", "jane@kore.ai"],
  "secret-placeholder": [`${bots}examples/bots.list.200.first-page.yaml`, "EXAMPLE-NOT-A-SECRET", "hunter2"],
  "no-placeholders": [list, "HTTP 200 even when some cannot be read.", "HTTP 200 even when TODO."],
  "tag-groups": ["openapi/openapi.yaml", "tags: [bots] }", "tags: [bots, bots] }"],
  "summary-wording": [list, "List the bots", "list the bots"],
  "description-wording": [list, "Number of the page.", "Number of the page"],
  "description-present": [list, "description: Number of the page., ", ""],
};

/** For each rule about names one file that is called something else; references to it follow. */
const RENAMES: Record<string, [from: string, to: string]> = {
  "path-file-naming": [`${bots}paths/bots.yaml`, `${bots}paths/list.yaml`],
  "schema-naming": [`${bots}schemas/Bot.yaml`, `${bots}schemas/bot.yaml`],
  "body-schema-naming": [`${bots}schemas/BotPage.yaml`, `${bots}schemas/BotList.yaml`],
  "example-naming": [`${bots}examples/bots.export.200.started.yaml`, `${bots}examples/bots.export.200.begun.yaml`],
};

/** What takes changes in several places. */
const OTHERS: Record<string, Files> = {
  "shared-responses": everywhere("Failure", "Unauthorized"),
  "operation-id-naming": everywhere("bots.getExport", "bots.fetchExport"),
  "module-folder": { ...everywhere("modules/bots/paths/bots.yaml", "modules/robots/paths/bots.yaml"), ...movedToRobots() },
  "paths-in-files": { ...BASE, "openapi/openapi.yaml": `${BASE["openapi/openapi.yaml"]}  /api/public/empty: {}\n` },
  "no-orphan-files": { ...BASE, "openapi/shared/old.yaml": "{}" },
};

describe("in a description that is right but for one thing, exactly one rule speaks", () => {
  const rulesThatSpeak = async (files: Files) => [...new Set((await lintWithAllRules(files)).map(({ rule }) => rule))];

  test("the table knows every rule", () => {
    expect([...Object.keys(CHANGES), ...Object.keys(RENAMES), ...Object.keys(OTHERS)].sort()).toEqual([...rules].sort());
  });

  test("none speaks when nothing is wrong", async () => {
    expect(await lintWithAllRules(BASE)).toEqual([]);
  });

  test("none speaks of keywords beside a reference, which hold beside what it refers to", async () => {
    const file = `${bots}schemas/BotExportRequest.yaml`;
    const reference = "note: { $ref: ./Note.yaml, maxLength: 20, description: A short note. }";
    const files = {
      ...BASE,
      [file]: `${BASE[file]}  ${reference}\n`,
      [`${bots}schemas/Note.yaml`]: "{ type: string, description: A note., minLength: 1 }",
      [`${bots}examples/bots.export.request.full.yaml`]: "value: { exportType: latest, note: Short }",
    };
    expect(await lintWithAllRules(files)).toEqual([]);
    files[`${bots}examples/bots.export.request.full.yaml`] = "value: { exportType: latest, note: Much longer than the limit }";
    expect(await rulesThatSpeak(files)).toEqual(["examples-closed"]);
  });

  test("a reference to nothing, or to itself, is reported and stops no rule", async () => {
    const page = BASE[list] ?? "";
    const dangling = { ...BASE, [list]: page.replace("../schemas/BotPage.yaml", "../schemas/Gone.yaml") };
    expect(await rulesThatSpeak(dangling)).toContain("invalid-ref");
    const circular = { ...BASE, [`${bots}schemas/BotPage.yaml`]: "$ref: ./Bot.yaml", [`${bots}schemas/Bot.yaml`]: "$ref: ./BotPage.yaml" };
    expect(await rulesThatSpeak(circular)).toContain("body-schema-naming");
  });

  test.each(Object.entries(CHANGES))("%s", async (rule, [file, from, to]) => {
    const text = BASE[file] ?? "";
    expect(text).toContain(from);
    expect(await rulesThatSpeak({ ...BASE, [file]: text.replace(from, to) })).toEqual([rule]);
  });

  test.each(Object.entries(RENAMES))("%s", async (rule, [from, to]) => {
    expect(await rulesThatSpeak(renamed(from, to))).toEqual([rule]);
  });

  test.each(Object.entries(OTHERS))("%s", async (rule, files) => {
    expect(await rulesThatSpeak(files)).toEqual([rule]);
  });
});

/** The base with a file under another name in the same folder, and every reference to it. */
function renamed(from: string, to: string): Files {
  return everywhere(lastPart(from), lastPart(to));
}

/** The base with some words replaced in every name and text. */
function everywhere(from: string, to: string): Files {
  return Object.fromEntries(Object.entries(BASE).map(([file, text]) => [file.replace(from, to), text.replaceAll(from, to)]));
}

function movedToRobots(): Files {
  const text = (BASE[list] ?? "").replaceAll(/\.\.\/(schemas|examples)/g, "../../bots/$1");
  return { "openapi/modules/robots/paths/bots.yaml": text };
}

function lastPart(file: string): string {
  return `/${file.split("/").at(-1)}`;
}
