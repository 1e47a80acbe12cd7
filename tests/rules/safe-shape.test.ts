import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (value: string) => lintPathItem("safe-shape", `post: { x-safe: ${value} }`);

test("accepts true", async () => {
  expect(await lint("true")).toEqual([]);
});

test.each(["false", "yes please"])("refuses %s", async (value) => {
  expect(await lint(value)).toEqual([
    {
      pointer: "/post/x-safe",
      message: 'x-safe: "x-safe" property must be equal to one of the allowed values: true; extensions.md gives the shape',
    },
  ]);
});
