import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (job: string) => lintPathItem("job-shape", `get: { x-job: ${job} }`);
const required = "state: $response.body#/status, running: [pending], succeeded: [success], failed: []";

test("accepts a job with and without a link; a list of words may be empty", async () => {
  expect(await lint(`{ ${required} }`)).toEqual([]);
  expect(await lint(`{ ${required}, link: $response.body#/downloadURL }`)).toEqual([]);
});

test("refuses a missing key", async () => {
  expect(await lint("{ state: $response.body#/status, running: [pending], succeeded: [success] }")).toEqual([
    { pointer: "/get/x-job", message: 'x-job: "x-job" property must have required property "failed"; extensions.md gives the shape' },
  ]);
});

test("refuses another key", async () => {
  expect(await lint(`{ ${required}, done: [ok] }`)).toEqual([
    { pointer: "/get/x-job", message: 'x-job: Property "done" is not expected to be here; extensions.md gives the shape' },
  ]);
});

test("refuses a word in place of a list", async () => {
  expect(await lint(`{ ${required.replace("[pending]", "pending")} }`)).toEqual([
    { pointer: "/get/x-job/running", message: 'x-job: "running" property type must be array; extensions.md gives the shape' },
  ]);
});
