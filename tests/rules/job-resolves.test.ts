import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const rule = "job-resolves";
const values = "running: [pending], succeeded: [success], failed: [failed]";
const pending = "{ value: { status: pending } }";
const success = "{ value: { status: success, link: https://files.example.com/1 } }";
const failed = "{ value: { status: failed } }";

interface Parts {
  job?: string;
  states?: string;
  examples?: string[];
  link?: string;
}
const pathItem = ({
  job = `state: $response.body#/status, link: $response.body#/link, ${values}`,
  states = "[pending, success, failed]",
  ...rest
}: Parts) => `post:
  operationId: bots.export
  responses: { "200": { links: { status: { operationId: ${rest.link ?? "bots.getExportStatus"} } } } }
get:
  operationId: bots.getExportStatus
  x-job: { ${job} }
  responses:
    "200":
      content:
        application/json:
          schema: { properties: { status: { type: string, x-extensible-enum: ${states} }, link: { type: string }, size: { type: integer } } }
          examples: { ${(rest.examples ?? [pending, success, failed]).map((example, index) => `e${index}: ${example}`).join(", ")} }`;
const lint = (parts: Parts) => lintPathItem(rule, pathItem(parts));

test("accepts a job whose values are the states, each shown, and that an operation links to", async () => {
  expect(await lint({})).toEqual([]);
});

test("accepts a job without a link and without a value for failure", async () => {
  const job = "state: $response.body#/status, running: [pending], succeeded: [success], failed: []";
  expect(await lint({ job, states: "[pending, success]", examples: [pending, success] })).toEqual([]);
});

test("reads the state of every item where it goes through a list", async () => {
  const lintList = (...states: string[]) =>
    lintPathItem(
      rule,
      `post: { operationId: bots.erase, responses: { "200": { links: { status: { operationId: bots.getErasureStatus } } } } }
get:
  operationId: bots.getErasureStatus
  x-job: { state: $response.body#/users/0/status, running: [pending], succeeded: [success], failed: [] }
  responses:
    "200":
      content:
        application/json:
          schema: { properties: { users: { items: { properties: { status: { type: string, x-extensible-enum: [pending, success] } } } } } }
          examples: { one: { value: { users: [${states.map((state) => `{ status: ${state} }`).join(", ")}] } } }`,
    );
  expect(await lintList("success", "pending")).toEqual([]);
  expect(await lintList("success")).toEqual([
    { pointer: "/get/x-job", message: 'no 200 example of bots.getErasureStatus has the state "pending"; add one' },
  ]);
});

test("refuses a state and a link that the response does not have", async () => {
  expect(await lint({ job: `state: $response.body#/state, link: $response.body#/url, ${values}` })).toEqual([
    {
      pointer: "/get/x-job/state",
      message:
        'x-job.state of bots.getExportStatus is "$response.body#/state", which the response does not have; point to a field that it describes',
    },
    {
      pointer: "/get/x-job/link",
      message:
        'x-job.link of bots.getExportStatus is "$response.body#/url", which the response does not have; point to a field that it describes',
    },
  ]);
});

test("refuses a link that is no text", async () => {
  expect(await lint({ job: `state: $response.body#/status, link: $response.body#/size, ${values}` })).toEqual([
    { pointer: "/get/x-job/link", message: "x-job.link of bots.getExportStatus points to integer; it must be string" },
  ]);
});

test("refuses a value that is no state, and one that no example shows", async () => {
  expect(await lint({ states: "[pending, success]", examples: [pending, success, "{ value: null }"] })).toEqual([
    {
      pointer: "/get/x-job",
      message: 'x-job of bots.getExportStatus lists "failed", which the x-extensible-enum of the state does not; add it there',
    },
    { pointer: "/get/x-job", message: 'no 200 example of bots.getExportStatus has the state "failed"; add one' },
  ]);
});

test("refuses a state that is no value of the job", async () => {
  expect(await lint({ states: "[pending, success, failed, queued]" })).toEqual([
    {
      pointer: "/get/x-job",
      message: 'the state of bots.getExportStatus may be "queued"; list it in x-job under running, succeeded, failed',
    },
  ]);
});

test("refuses a value with two meanings", async () => {
  expect(await lint({ job: `state: $response.body#/status, ${values.replace("[failed]", "[failed, success]")}` })).toEqual([
    { pointer: "/get/x-job", message: 'x-job of bots.getExportStatus lists "success" twice; a value has one meaning' },
  ]);
});

/** A start that shows `id`, a link with `linkJob`, and a status that shows `jobId`. */
const identityItem = (linkJob: string, job: string, [started, reported] = ["e-1", "e-1"]) => `post:
  operationId: bots.export
  responses:
    "200":
      content:
        application/json:
          schema: { properties: { id: { type: string }, size: { type: integer } } }
          examples: { started: { value: { id: ${started} } } }
      links: { status: { operationId: bots.getExportStatus${linkJob} } }
get:
  operationId: bots.getExportStatus
  x-job: { state: $response.body#/status, running: [], succeeded: [success], failed: []${job} }
  responses:
    "200":
      content:
        application/json:
          schema: { properties: { status: { type: string, x-extensible-enum: [success] }, jobId: { type: string } } }
          examples: { success: { value: { status: success, jobId: ${reported} } } }`;
const atLink = ", x-job: { identity: $response.body#/id }";
const atStatus = ", identity: $response.body#/jobId";
const linkPointer = "/post/responses/200/links/status";

test("accepts an identity that the start and the status both show", async () => {
  expect(await lintPathItem(rule, identityItem(atLink, atStatus))).toEqual([]);
});

test("refuses an identity that only one side has", async () => {
  expect(await lintPathItem(rule, identityItem("", atStatus))).toEqual([
    {
      pointer: linkPointer,
      message:
        'x-job of bots.getExportStatus has an identity, so the link "status" of bots.export needs an x-job with the identity in its own response',
    },
  ]);
  expect(await lintPathItem(rule, identityItem(atLink, ""))).toEqual([
    {
      pointer: `${linkPointer}/x-job`,
      message:
        'the link "status" of bots.export has an identity, but x-job of bots.getExportStatus has none to compare it with; add it there',
    },
  ]);
});

test("refuses an identity that the response of its side does not have, or that is no text", async () => {
  expect(await lintPathItem(rule, identityItem(atLink.replace("/id", "/size"), atStatus.replace("jobId", "id")))).toEqual([
    {
      pointer: `${linkPointer}/x-job/identity`,
      message: 'x-job.identity of the link "status" of bots.export points to integer; it must be string',
    },
    {
      pointer: "/get/x-job/identity",
      message:
        'x-job.identity of bots.getExportStatus is "$response.body#/id", which the response does not have; point to a field that it describes',
    },
  ]);
});

test("refuses examples of a start and its status that show different jobs", async () => {
  expect(await lintPathItem(rule, identityItem(atLink, atStatus, ["e-1", "e-2"]))).toEqual([
    {
      pointer: `${linkPointer}/x-job`,
      message:
        'an example of bots.export starts the job "e-1", which no example of bots.getExportStatus shows; show the same job on both sides',
    },
  ]);
});

test("refuses a job that nothing links to", async () => {
  expect(await lint({ link: "bots.export" })).toEqual([
    {
      pointer: "/get/x-job",
      message:
        "no operation links to bots.getExportStatus; the one that starts the job needs a links entry with operationId: bots.getExportStatus",
    },
  ]);
});

test("accepts a progress that is a number, and refuses any other", async () => {
  const job = `state: $response.body#/status, ${values}`;
  expect(await lint({ job: `${job}, progress: $response.body#/size` })).toEqual([]);
  expect(await lint({ job: `${job}, progress: $response.body#/link` })).toEqual([
    {
      pointer: "/get/x-job/progress",
      message: "x-job.progress of bots.getExportStatus points to string; it must be integer or number",
    },
  ]);
});
