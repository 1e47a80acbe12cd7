import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (pathItem: string) => lintPathItem("operation-id-naming", pathItem);

test("accepts <tag>.<verbNoun> with a verb of the method", async () => {
  expect(await lint("get: { operationId: bots.getExportStatus, tags: [bots] }")).toEqual([]);
  expect(await lint("post: { operationId: conversationTests.run, tags: [conversationTests] }")).toEqual([]);
});

test.each(["bots_list", "Bots.list", "bots.List", "list", "bots.list.all"])(
  'refuses "%s", which is not two camelCase words',
  async (id) => {
    expect(await lint(`get: { operationId: ${id}, tags: [bots] }`)).toEqual([
      { pointer: "/get/operationId", message: `"${id}" is not <module>.<verbNoun> in camelCase; write it like "bots.getExportStatus"` },
    ]);
  },
);

test("refuses a module that is not the tag", async () => {
  expect(await lint("get: { operationId: bot.list, tags: [bots] }")).toEqual([
    { pointer: "/get/operationId", message: '"bot.list" starts with "bot" but has the tag "bots"; write "bots.list" or change the tag' },
  ]);
});

test.each(["[]", "[bots, users]"])("refuses tags: %s, because an operation is in one module", async (tags) => {
  const count = tags === "[]" ? 0 : 2;
  expect(await lint(`get: { operationId: bots.list, tags: ${tags} }`)).toEqual([
    { pointer: "/get/operationId", message: `"bots.list" has ${count} tags; an operation has one, its module: tags: [bots]` },
  ]);
});

test("refuses a verb that does not fit the method", async () => {
  expect(await lint("get: { operationId: bots.fetch, tags: [bots] }")).toEqual([
    { pointer: "/get/operationId", message: '"bots.fetch" starts with "fetch"; a GET operation starts with one of: export, get, list' },
  ]);
});

test("takes the first word for the verb and not the first letters", async () => {
  expect(await lint("get: { operationId: bots.getter, tags: [bots] }")).toEqual([
    { pointer: "/get/operationId", message: '"bots.getter" starts with "getter"; a GET operation starts with one of: export, get, list' },
  ]);
});

test("asks for verbs of a method that the conventions do not know", async () => {
  expect(await lint("patch: { operationId: bots.update, tags: [bots] }")).toEqual([
    {
      pointer: "/patch/operationId",
      message: '"bots.update" is a PATCH operation; conventions.yaml has no verbs for patch, so add them there',
    },
  ]);
});

test("leaves a missing operationId to operation-operationId", async () => {
  expect(await lint("get: { tags: [bots] }")).toEqual([]);
});
