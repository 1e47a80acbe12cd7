import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (expression: string) => lintPathItem("error-in-200-shape", `get: { x-error-in-200: ${expression} }`);

test.each(["$response.body#/failed", "$response.body#", "$response.body"])("accepts %s", async (expression) => {
  expect(await lint(expression)).toEqual([]);
});

test.each(["failed", "$request.body#/failed", "$response.body#failed"])("refuses %s", async (expression) => {
  expect(await lint(`"${expression}"`)).toEqual([
    {
      pointer: "/get/x-error-in-200",
      message: String.raw`x-error-in-200: "x-error-in-200" property must match pattern "^\$response\.body(#(/.+)?)?$"; extensions.md gives the shape`,
    },
  ]);
});
