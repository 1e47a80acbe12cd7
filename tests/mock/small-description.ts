import type { JsonObject } from "../../src/description/json.js";

/** A response in JSON with an example for each name. */
function response(examples: JsonObject) {
  const named = Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])) as JsonObject;
  return { description: "", content: { "application/json": { schema: { type: "object" }, examples: named } } };
}

const path = (name: string) => ({ name, in: "path", required: true, schema: { type: "string" } });
const query = (name: string, schema: JsonObject) => ({ name, in: "query", schema });
const jsonBody = (properties: JsonObject) => ({ content: { "application/json": { schema: { type: "object", properties } } } });

/**
 * Jobs and lists whose expressions point to other places than those of the API's description:
 * reports are jobs with ids of their own, cleanups are jobs without; rows are an offset list, notes a list by page number in a body.
 */
export const smallDescription = {
  openapi: "3.1.1",
  info: { title: "Small", version: "1" },
  paths: {
    "/teams/{team}/reports": {
      post: {
        operationId: "reports.start",
        parameters: [path("team")],
        responses: {
          200: {
            ...response({ started: { task: { id: "r" } } }),
            links: {
              status: {
                operationId: "reports.getStatus",
                parameters: { team: "$request.path.team", view: "full", report: "$response.body#/task/id" },
              },
            },
          },
        },
      },
    },
    "/teams/{team}/reports/{report}/{view}": {
      get: {
        operationId: "reports.getStatus",
        parameters: [path("team"), path("report"), path("view")],
        "x-job": {
          state: "$response.body#/steps/0/state",
          running: ["QUEUED", "RUNNING"],
          succeeded: ["DONE"],
          failed: ["BROKEN"],
          link: "$response.body#/file",
        },
        responses: {
          200: response({
            queued: { report: "", steps: [{ state: "QUEUED" }] },
            running: { report: "", steps: [{ state: "RUNNING" }] },
            done: { report: "", steps: [{ state: "DONE" }], file: "https://files.example.com/a/report.zip?signed=1" },
          }),
        },
      },
    },
    "/cleanups": {
      post: {
        operationId: "cleanups.start",
        responses: { 202: { description: "", links: { status: { operationId: "cleanups.getStatus" } } } },
      },
      get: {
        operationId: "cleanups.getStatus",
        "x-job": { state: "$response.body#/state", running: ["on"], succeeded: ["off"], failed: ["stuck"] },
        responses: { 200: response({ on: { state: "on" }, stuck: { state: "stuck", why: "made up" }, off: { state: "off" } }) },
      },
    },
    "/tables/{table}/rows": {
      get: {
        operationId: "rows.list",
        "x-resource": { collection: "rows", action: "list", scope: ["$request.path.table"], identity: "id" },
        parameters: [path("table"), query("skip", { type: "integer" }), query("top", { type: "integer", default: 3 })],
        "x-pagination": {
          style: "offset",
          position: "$request.query.skip",
          limit: "$request.query.top",
          items: "$response.body#/result/rows",
          more: "$response.body#/result/more",
          total: "$response.body#/result/count",
          identity: "$response.body#/result/rows/0/id",
        },
        responses: {
          200: response({
            some: { result: { rows: [{ id: "a" }, { id: "b" }], more: true, count: 99 } },
            empty: { result: { rows: [], more: false, count: 0 } },
          }),
        },
      },
      post: {
        operationId: "rows.add",
        "x-resource": {
          collection: "rows",
          action: "create",
          scope: ["$request.path.table"],
          sent: "$request.body#/row",
          items: "$response.body",
          generated: ["id"],
        },
        parameters: [path("table")],
        requestBody: jsonBody({ row: { type: "object" } }),
        responses: {
          200: {
            ...response({ added: { id: "new", colour: "" } }),
            links: { list: { operationId: "rows.list", parameters: { table: "$request.path.table" } } },
          },
        },
      },
    },
    "/notes": {
      post: {
        operationId: "notes.search",
        requestBody: jsonBody({ paging: { type: "object", properties: { page: { type: "string" }, size: { type: "string" } } } }),
        "x-pagination": {
          style: "page",
          position: "$request.body#/paging/page",
          limit: "$request.body#/paging/size",
          items: "$response.body#/notes",
        },
        responses: { 200: response({ one: { notes: [{ title: "1st", text: "word" }] } }) },
      },
    },
  },
} satisfies JsonObject;
