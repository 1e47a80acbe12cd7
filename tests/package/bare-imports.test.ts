import { expect, it } from "vitest";
import { bareImports, packageOf } from "../../scripts/package/bare-imports.js";

it("finds what a compiled module uses of packages, and nothing of Node or its own", () => {
  const code = [
    'import { a, b as c } from "one";',
    'import two from "two/deep.js";',
    'import main, { d } from "@scope/three";',
    'import "four";',
    'import { join } from "node:path";',
    'import { own } from "./own.js";',
    '    const { e, f: g } = await import("five");',
    'export const text = "six";',
  ].join("\n");
  expect(bareImports(code)).toEqual([
    { specifier: "one", names: ["a", "b"] },
    { specifier: "two/deep.js", names: ["default"] },
    { specifier: "@scope/three", names: ["default", "d"] },
    { specifier: "four", names: [] },
    { specifier: "five", names: ["e", "f"] },
  ]);
});

it.each([
  ["ajv/dist/2020.js", "ajv"],
  ["@stoplight/prism-http", "@stoplight/prism-http"],
  ["@scope/name/deep.js", "@scope/name"],
  ["yaml", "yaml"],
])("%s is of the package %s", (specifier, name) => expect(packageOf(specifier)).toBe(name));
