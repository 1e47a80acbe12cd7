import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (body: string) => lintPathItem("body-required", `post: { operationId: bots.export${body} }`);
const seen = "x-provenance: { level: observed, notes: [One caller omits it.] }";

test("accepts an operation without a body, a required body, and an optional one with the evidence", async () => {
  expect(await lint("")).toEqual([]);
  expect(await lint(", requestBody: { required: true }")).toEqual([]);
  expect(await lint(`, requestBody: { ${seen} }`)).toEqual([]);
  expect(await lint(`, requestBody: { required: false, ${seen} }`)).toEqual([]);
});

test.each(["", "required: false"])("refuses an optional body without evidence: %s", async (required) => {
  expect(await lint(`, requestBody: { description: What to export${required && `, ${required}`} }`)).toEqual([
    {
      pointer: "/post/requestBody",
      message: "the body of bots.export may be omitted; write required: true, or say in its x-provenance where it was omitted",
    },
  ]);
});

test("refuses evidence beside a required body", async () => {
  expect(await lint(`, requestBody: { required: true, ${seen} }`)).toEqual([
    {
      pointer: "/post/requestBody",
      message: "the body of bots.export is required, but its x-provenance says where it was omitted; drop one of the two",
    },
  ]);
});
