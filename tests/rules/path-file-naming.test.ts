import { expect, test } from "vitest";
import { pathFileName } from "../../scripts/lib/path-file-name.js";
import { BUNDLE, lintFixture, rootWith, SOURCE } from "./lint-fixture.js";

const rule = "path-file-naming";

test("accepts the file that the URL names", async () => {
  const files = {
    [SOURCE]: rootWith({ "/api/public/bot/{botId}/export": "./modules/bots/paths/bot.by-bot-id.export.yaml" }),
    "openapi/modules/bots/paths/bot.by-bot-id.export.yaml": "get: {}",
  };
  expect(await lintFixture(rule, files)).toEqual([]);
});

test("refuses another name and says the right one", async () => {
  const files = {
    [SOURCE]: rootWith({ "/api/1.1/public/bot/{botId}/export": "./modules/bots/paths/bot.botId.export.yaml" }),
    "openapi/modules/bots/paths/bot.botId.export.yaml": "get: {}",
  };
  expect(await lintFixture(rule, files)).toEqual([
    {
      file: "openapi/modules/bots/paths/bot.botId.export.yaml",
      pointer: "",
      message: '/api/1.1/public/bot/{botId}/export is described in "bot.botId.export.yaml"; name the file "bot.by-bot-id.export.yaml"',
    },
  ]);
});

test("has nothing to say about a bundle", async () => {
  expect(await lintFixture(rule, { [BUNDLE]: "openapi: 3.1.1\npaths: { /api/public/bots: { get: {} } }" }, BUNDLE)).toEqual([]);
});

test.each([
  ["/api/public/bots", "bots.yaml"],
  ["/api/1.1/public/bot/{botId}/defaultLanguage", "bot.by-bot-id.defaultLanguage.yaml"],
  ["/api/1.1/{botId}/debuglogs", "by-bot-id.debuglogs.yaml"],
  ["/api/public/bot/{botId}/mlimport/status/{MLutteranceID}", "bot.by-bot-id.mlimport.status.by-mlutterance-id.yaml"],
  ["/api/public/bot/import/status/{botImportBIR}", "bot.import.status.by-bot-import-bir.yaml"],
  ["/api/public/report/status/{_id}", "report.status.by-id.yaml"],
  ["/api/public/roles/", "roles.yaml"],
  ["/elsewhere/roles", "elsewhere.roles.yaml"],
])("names the file of %s %s", (url, name) => {
  expect(pathFileName(url, ["/api/1.1/", "/api/1.1/public/", "/api/public/"])).toBe(name);
});
