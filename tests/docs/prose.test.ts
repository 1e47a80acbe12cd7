import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadGuides } from "../../scripts/docs/load-guides.js";
import { OWN_GUIDES } from "../../scripts/docs/own-guides.js";
import { ROOT } from "../../scripts/lib/root.js";
import { fieldsOf, formatField } from "../../src/description/schema/fields.js";
import { description, modules, operations } from "../support/description.js";

/** Names in code that are no operation, parameter or field: of the token, of the project, of the client and of the mock. */
const OTHER_NAMES = new Set([
  ...["auth", "appId", "sub", "iat", "exp", "jti", "errors", "code"],
  ...["body", "input", "options", "baseUrl", "timeoutMs", "deadlineMs", "attempts", "docsUrl", "httpStatus", "status", "items", "total"],
]);

const own = await Promise.all(
  ["index.md", "try-it.md", "workflows/index.md", ...OWN_GUIDES.map(({ name }) => `guides/${name}.md`)].map(async (name) => ({
    name,
    text: await readFile(join(ROOT, "site", name), "utf8"),
  })),
);
const pages = [...own, ...(await loadGuides(description))];

/** Code between backticks in the prose, outside blocks. */
const codeIn = (text: string) => Array.from(text.replace(/^( *)```[\s\S]*?^ *```/gm, "").matchAll(/`([^`\n]+)`/g), ([, code = ""]) => code);

const parameters = new Set(operations.flatMap((operation) => operation.parameters.map(({ name }) => name)));
const fields = new Set(
  operations
    .flatMap(({ contents }) => contents.flatMap(({ schema }) => (schema ? fieldsOf(schema) : [])))
    .flatMap(({ steps }) => formatField(steps.slice(-1))),
);
const moduleNames = new Set(modules.map(({ name }) => name));

describe.each(pages)("the prose of $name", ({ text }) => {
  it("names only operations that exist", () => {
    const named = codeIn(text).filter((code) => /^[a-z]\w*\.[a-z]\w*$/i.test(code) && moduleNames.has(code.split(".")[0] ?? ""));
    expect(named.filter((id) => !description.byId.has(id))).toEqual([]);
  });

  it("names only paths that exist", () => {
    const known = new Set(operations.map(({ path }) => path));
    const named = Array.from(text.matchAll(/(?<![\w/])\/api\/[\w./{}-]+/g), ([path]) => path.split("?")[0] ?? "");
    expect(named.filter((path) => !known.has(path))).toEqual([]);
  });

  it("names only parameters and fields that exist", () => {
    const named = codeIn(text).filter((code) => /^[a-z]+[A-Z]\w*$/.test(code) && !OTHER_NAMES.has(code));
    const client = /^(is[A-Z]\w+Error|failOnPartial)$/;
    expect(named.filter((name) => !parameters.has(name) && !fields.has(name) && !client.test(name))).toEqual([]);
  });
});

it("the prose names operations at all", () => {
  expect(pages.flatMap(({ text }) => codeIn(text)).filter((code) => description.byId.has(code)).length).toBeGreaterThan(10);
});
