import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (schema: string) =>
  lintPathItem(
    "response-limits-told",
    `get: { operationId: bots.get, responses: { "200": { content: { application/json: { schema: { ${schema} } } } } } }`,
  );
const messages = async (schema: string) => (await lint(schema)).map(({ message }) => message);

test.each([
  "type: number, maximum: 1, description: 'Confidence, from 0 to 1.'",
  "type: integer, maximum: 100, description: 'Progress, in percent.'",
  "type: [number, string], maximum: 100, description: Percentage of the sessions.",
  "type: integer, maximum: 1, description: 'Whether it is on; 1 for yes, 0 for no.'",
  "type: integer, maximum: 599, description: HTTP status that the provider returned.",
  "type: integer, minimum: 0, description: Number of bots.",
  "type: string, description: 'Days from 0 to 7, as text.'",
])("accepts %s", async (schema) => {
  expect(await lint(schema)).toEqual([]);
});

test("refuses a limit that the description does not tell of, and another one", async () => {
  expect(await messages("type: integer, maximum: 5, description: Number of bots.")).toEqual([
    'maximum is 5, which the description does not say; write the range, such as "from 0 to 5"',
  ]);
  expect(await messages("type: number, maximum: 10, description: 'Confidence, from 0 to 1.'")).toEqual([
    'maximum is 10, which the description does not say; write the range, such as "from 0 to 10"',
  ]);
});

test("refuses a description that tells of a limit that is none", async () => {
  expect(await messages("type: integer, description: 'Progress, in percent.'")).toEqual([
    "the description tells of values up to 100, but there is no maximum; add it",
  ]);
});

test("leaves requests alone, whose limits the pages state", async () => {
  const body = "{ content: { application/json: { schema: { type: integer, maximum: 5 } } } }";
  expect(await lintPathItem("response-limits-told", `post: { operationId: bots.run, requestBody: ${body} }`)).toEqual([]);
});
