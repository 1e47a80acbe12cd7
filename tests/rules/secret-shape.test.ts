import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (value: string) =>
  lintPathItem("secret-shape", `get: { parameters: [{ name: key, in: query, schema: { x-secret: ${value} } }] }`);

test("accepts true", async () => {
  expect(await lint("true")).toEqual([]);
});

test.each(["false", "yes please"])("refuses %s", async (value) => {
  expect(await lint(value)).toEqual([
    {
      pointer: "/get/parameters/0/schema/x-secret",
      message: 'x-secret: "x-secret" property must be equal to one of the allowed values: true; extensions.md gives the shape',
    },
  ]);
});
