import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (pagination: string) => lintPathItem("pagination-shape", `get: { x-pagination: ${pagination} }`);
const messages = async (pagination: string) => (await lint(pagination)).map(({ message }) => message);
const required = "style: page, position: $request.query.offset, limit: $request.body#/limit, items: $response.body#/bots";

test("accepts all keys, and the answer itself as items", async () => {
  expect(await lint(`{ ${required}, more: $response.body#/more, total: $response.body#/total }`)).toEqual([]);
  expect(await lint(`{ ${required.replace("#/bots", "")} }`)).toEqual([]);
  expect(await lint(`{ ${required.replace("page", "offset")} }`)).toEqual([]);
});

test("refuses a missing key", async () => {
  expect(await lint("{ style: page, position: $request.query.offset, limit: $request.query.limit }")).toEqual([
    {
      pointer: "/get/x-pagination",
      message: 'x-pagination: "x-pagination" property must have required property "items"; extensions.md gives the shape',
    },
  ]);
});

test("refuses another key", async () => {
  expect(await lint(`{ ${required}, next: $response.body#/next }`)).toEqual([
    { pointer: "/get/x-pagination", message: 'x-pagination: Property "next" is not expected to be here; extensions.md gives the shape' },
  ]);
});

test.each([
  [
    "style: page",
    "style: pages",
    'x-pagination: "style" property must be equal to one of the allowed values: "page", "offset". Did you mean "page"?; extensions.md gives the shape',
  ],
  [
    "$response.body#/bots",
    "bots",
    String.raw`x-pagination: "items" property must match pattern "^\$response\.body(#(/.+)?)?$"; extensions.md gives the shape`,
  ],
  [
    "$request.query.offset",
    "$response.body#/offset",
    String.raw`x-pagination: "position" property must match pattern "^\$request\.(query\.[^.#]+|path\.[^.#]+|body#/.+)$"; extensions.md gives the shape`,
  ],
])("refuses, in place of %s, %s", async (right, wrong, message) => {
  expect(await messages(`{ ${required.replace(right, wrong)} }`)).toEqual([message]);
});
