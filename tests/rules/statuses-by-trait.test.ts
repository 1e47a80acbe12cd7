import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (operation: string) => lintPathItem("statuses-by-trait", `post: { operationId: bots.run, ${operation} }`);
const declare = (...statuses: (number | "default")[]) => `responses: { ${statuses.map((status) => `"${status}": {}`).join(", ")} }`;
const body = (mediaType: string) => `requestBody: { content: { ${mediaType}: {} } }`;

test("accepts the statuses that the traits call for", async () => {
  expect(await lint(declare(200, 401, 429, 500, "default"))).toEqual([]);
  expect(await lint(`parameters: [{ name: id, in: query }], ${declare(200, 400, 401, 429, 500, "default")}`)).toEqual([]);
  expect(await lint(`${body("multipart/form-data")}, ${declare(201, 400, 401, 429, 500, "default")}`)).toEqual([]);
  expect(await lint(`${body("application/json")}, ${declare(200, 400, 401, 412, 429, 500, 503, "default")}`)).toEqual([]);
});

test("counts a parameter of the path item as input", async () => {
  expect(
    await lintPathItem(
      "statuses-by-trait",
      `parameters: [{ name: id, in: path }]\nget: { operationId: bots.get, ${declare(200, 401, 429, 500, "default")} }`,
    ),
  ).toEqual([
    {
      pointer: "/get/responses",
      message: "bots.get does not declare 400; an operation with a parameter or a body does, see shared/responses.yaml",
    },
  ]);
});

test("names each missing status and why it belongs there", async () => {
  expect(await lint(`${body("application/json")}, ${declare(200)}`)).toEqual([
    {
      pointer: "/post/responses",
      message: "bots.run does not declare 400; an operation with a parameter or a body does, see shared/responses.yaml",
    },
    { pointer: "/post/responses", message: "bots.run does not declare 401; every operation does, see shared/responses.yaml" },
    { pointer: "/post/responses", message: "bots.run does not declare 412; an operation with a JSON body does, see shared/responses.yaml" },
    { pointer: "/post/responses", message: "bots.run does not declare 429; every operation does, see shared/responses.yaml" },
    { pointer: "/post/responses", message: "bots.run does not declare 500; every operation does, see shared/responses.yaml" },
    { pointer: "/post/responses", message: "bots.run does not declare default; every operation does, see shared/responses.yaml" },
  ]);
});
