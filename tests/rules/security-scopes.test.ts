import { expect, test } from "vitest";
import { BUNDLE, lintFixture, lintPathItem, rootWith, SOURCE } from "./lint-fixture.js";

const rule = "security-scopes";
const schemes = "components: { securitySchemes: { botBuilder: {}, adminConsole: {}, dataTables: {} } }";
const root = { [SOURCE]: `${rootWith({ "/api/public/bots": "./modules/bots/paths/bots.yaml" })}${schemes}` };
const lint = (security: string) => lintPathItem(rule, `get: { operationId: bots.list, security: ${security} }`, root);

test("accepts known apps with known scopes, also without a documented scope", async () => {
  expect(await lint("[{ botBuilder: [Bot Export] }, { adminConsole: [Bot Definition > Bot Export] }]")).toEqual([]);
  expect(await lint("[{ adminConsole: [] }]")).toEqual([]);
});

test.each(["[]", "null"])("refuses security: %s", async (security) => {
  expect(await lint(security)).toEqual([
    {
      pointer: "/get",
      message: "bots.list has no security; list each kind of app that may call it: botBuilder, adminConsole, dataTables",
    },
  ]);
});

test.each([
  ["{}", 0],
  ["{ botBuilder: [], adminConsole: [] }", 2],
])("refuses the item %s", async (item, count) => {
  expect(await lint(`[${item}]`)).toEqual([
    { pointer: "/get/security/0", message: `a security item of bots.list names ${count} schemes; write one item per kind of app` },
  ]);
});

test("refuses an unknown kind of app", async () => {
  expect(await lint("[{ bot: [Bot Export] }]")).toEqual([
    { pointer: "/get/security/0/bot", message: 'bots.list names the scheme "bot"; it is one of: botBuilder, adminConsole, dataTables' },
  ]);
});

test("refuses a scope of another kind of app", async () => {
  expect(await lint("[{ adminConsole: [Bot Export] }]")).toEqual([
    {
      pointer: "/get/security/0/adminConsole/0",
      message: '"Bot Export" is not a scope of adminConsole; correct it or add it to conventions.yaml under scopes.adminConsole',
    },
  ]);
});

test("checks a bundle too", async () => {
  const bundle = `openapi: 3.1.1\npaths: { /api/public/bots: { get: { operationId: bots.list, security: [{ bot: [] }] } } }\n${schemes}`;
  expect(await lintFixture(rule, { [BUNDLE]: bundle }, BUNDLE)).toEqual([
    {
      file: BUNDLE,
      pointer: "/paths/~1api~1public~1bots/get/security/0/bot",
      message: 'bots.list names the scheme "bot"; it is one of: botBuilder, adminConsole, dataTables',
    },
  ]);
});
