import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const rule = "no-secret-values";
const at = "/get/responses/200/content/application~1json/examples/one/value";
const lint = (value: string) =>
  lintPathItem(
    rule,
    `get: { responses: { "200": { content: { application/json: { examples: { one: { value: ${JSON.stringify(value)} } } } } } } }`,
  );

test.each([
  "EXAMPLE-NOT-A-SECRET",
  "st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607",
  "60a1b2c3d4e5f60718293a4b",
  "jane@example.com",
  "jane@mail.example.org",
  "https://files.example.com/exports/ber-5e6f7081.zip?sig=example",
  "http://127.0.0.1:4010/api/public/bot/conversation/testsuite/import",
  "https://host/api/public/conversations/testsuite/of/a/long/path",
  "/api/public/bot/conversation/testsuite/import/status",
  "A sentence about authentication, of more than thirty-two characters.",
])("accepts %s", async (value) => {
  expect(await lint(value)).toEqual([]);
});

// Put together here, so that no scanner takes this file for a leak.
const hex = "0123456789abcdef";
test.each([
  ["a JWT", `${"ey"}JhbGciOiJIUzI1NiJ9.e30.abc`],
  ["a private key", `${"-----BEGIN RSA "}PRIVATE KEY-----`],
  ["an AWS key", `${"AKIA"}ABCDEFGHIJKLMNOP`],
  ["a Google key", `${"AIza"}-_${"abcdefghijkl".repeat(3)}`],
  ["a Slack token", `${"xoxb"}-0123456789-abc`],
  ["a GitHub token", `${"ghp"}_${"abcdef".repeat(6)}`],
  ["a secret (a long hexadecimal run)", hex + hex],
  ["a secret (a long base64 run)", "aB3+".repeat(8)],
  ["a real e-mail address (use example.com)", "jane.doe@gmail.com"],
  ["a real e-mail address (use example.com)", "jane@example.company"],
  ["a real address (use a host below example.com)", "https://bots.kore.ai/x"],
  ["a real address (use a host below example.com)", "https://notexample.com/x"],
])("refuses what looks like %s, and does not print it whole", async (name, value) => {
  const text = `of ${value}`;
  const shown = text.length > 24 ? `${text.slice(0, 24)}...` : text;
  expect(await lint(text)).toEqual([{ pointer: at, message: `"${shown}" looks like ${name}; write a value that is visibly made up` }]);
});

test("looks at every place of made-up data and at nothing else", async () => {
  const pathItem = `get:
  description: Write to support@kore.ai.
  parameters:
    - { name: a, in: query, example: a@kore.ai, schema: { default: b@kore.ai } }
    - { name: b, in: query, examples: { one: { value: c@kore.ai } }, schema: { examples: [d@kore.ai], const: e@kore.ai } }
  responses: { "200": { headers: { Via: { example: f@kore.ai } }, content: { application/json: { example: { list: [g@kore.ai] } } } } }`;
  expect((await lintPathItem(rule, pathItem)).map(({ pointer }) => pointer)).toEqual([
    "/get/parameters/0/example",
    "/get/parameters/0/schema/default",
    "/get/parameters/1/examples/one/value",
    "/get/parameters/1/schema/examples/0",
    "/get/parameters/1/schema/const",
    "/get/responses/200/headers/Via/example",
    "/get/responses/200/content/application~1json/example/list/0",
  ]);
});
