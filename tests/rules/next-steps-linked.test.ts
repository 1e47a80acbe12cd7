import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const JOB = "status: { operationId: bots.getStatus }";
const OTHER = "rows: { operationId: bots.list }";
const lint = (description: string, ...links: string[]) =>
  lintPathItem(
    "next-steps-linked",
    `post:
  operationId: bots.export
  description: "${description}"
  responses: { "200": { links: { ${links.join(", ")} } } }
get: { operationId: bots.getStatus, x-job: { state: $response.body#/status } }
put: { operationId: bots.list }`,
  );

test("accepts a link for each sentence, and neither", async () => {
  expect(await lint("Starts an export. Poll the export status.", JOB)).toEqual([]);
  expect(await lint("Inserts a row. Then list the rows.", OTHER)).toEqual([]);
  expect(await lint("Starts an export. Poll its status. Then list the rows.", JOB, OTHER)).toEqual([]);
  expect(await lint("Inserts a row; there is nothing to poll, then or later.")).toEqual([]);
});

test("refuses a sentence without its link", async () => {
  expect(await lint("Starts an export. Poll the export status.")).toEqual([
    {
      pointer: "/post/description",
      message: '1 sentence of bots.export starts with "Poll", and it has 0 links to an operation with x-job; write both',
    },
  ]);
});

test("refuses a link without its sentence", async () => {
  expect(await lint("Inserts a row.", OTHER)).toEqual([
    {
      pointer: "/post/description",
      message: '0 sentences of bots.export start with "Then", and it has 1 link to the operation that it means; write both',
    },
  ]);
});

test("refuses a poll that leads to an operation without x-job", async () => {
  expect(await lint("Starts an export. Poll the export status.", OTHER)).toHaveLength(2);
});
