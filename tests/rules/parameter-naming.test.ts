import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (parameters: string, rest = "") =>
  lintPathItem("parameter-naming", `${rest}get: { operationId: bots.get, parameters: ${parameters} }`);

test("accepts different names, and a header that shares one", async () => {
  expect(await lint("[{ name: id, in: path }, { name: limit, in: query }, { name: id, in: header }]")).toEqual([]);
});

test("refuses one name in the path and in the query", async () => {
  expect(await lint("[{ name: id, in: path }, { name: id, in: query }]")).toEqual([
    {
      pointer: "/get/parameters/1/name",
      message: 'bots.get has "id" in the path and in the query; the client takes both flat, so rename the one in the path',
    },
  ]);
});

test("counts the parameters of the path item", async () => {
  expect(await lint("[{ name: id, in: query }]", "parameters: [{ name: id, in: path }]\n")).toEqual([
    {
      pointer: "/get/parameters/0/name",
      message: 'bots.get has "id" in the path and in the query; the client takes both flat, so rename the one in the path',
    },
  ]);
});

test.each(["path", "query"])("refuses a %s parameter called body", async (place) => {
  expect(await lint(`[{ name: body, in: ${place} }]`)).toEqual([
    {
      pointer: "/get/parameters/0/name",
      message: `bots.get has a ${place} parameter "body"; the client keeps that name for the request body`,
    },
  ]);
});
