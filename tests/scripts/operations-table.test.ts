import { describe, expect, it } from "vitest";
import { moduleTypes } from "../../scripts/generate/module-types.js";
import { operationTypes } from "../../scripts/generate/operation-types.js";
import { documentationPages, operationDetails, operationsTable } from "../../scripts/generate/operations-table.js";
import type { OperationDetails } from "../../src/client/operation-entry.js";
import { readTable } from "../../src/client/table.js";
import { Description } from "../../src/description/description.js";
import type { JsonObject } from "../../src/description/json.js";

const ok = { "200": { description: "Done." } };
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const tables: Record<string, object> = { schemas: { Query: { properties: { skip: { type: "string" } } } } };

/** An operation with what a table needs at least. */
function operation(operationId: string, fields: object = {}) {
  return {
    operationId,
    summary: "Does it",
    description: "Does it well.",
    externalDocs: { url: "https://docs.example.com/page" },
    "x-provenance": { page: "page" },
    security: [],
    responses: ok,
    ...fields,
  };
}

function describing(paths: object): Description {
  const securitySchemes = { botBuilder: { "x-displayName": "Bot Builder" }, adminConsole: { "x-displayName": "Admin Console" } };
  return Description.of({ paths, components: { ...tables, securitySchemes } } as unknown as JsonObject);
}

const table = (paths: object) => operationsTable(describing(paths));
const modules = (paths: object) => moduleTypes(describing(paths));
const types = (paths: object) => operationTypes(describing(paths));

/** The value of a generated constant. */
const constantOf = (code: string): unknown => new Function(`return ${code.split(/^export const \w+: .+? = /m)[1]}`)();
const entryOf = (id: string, paths: object) => {
  const [module = "", verb = ""] = id.split(".");
  return readTable(constantOf(table(paths)) as Record<string, string>)[module]?.[verb];
};

/** The fields of one operation as the client reads them, beside those that every operation has. */
function fieldsOf(id: string, paths: object): Record<string, unknown> {
  const { id: _id, method: _method, path: _path, apps, paged, waits, mayBePartial, ...fields } = entryOf(id, paths) ?? {};
  const details = (constantOf(operationDetails(describing(paths))) as Record<string, OperationDetails>)[id] ?? {};
  expect({ paged, mayBePartial }).toEqual({ paged: details.pages && true, mayBePartial: details.partial && true });
  expect(waits !== undefined).toBe((details.starts ?? details.job) !== undefined);
  return { ...fields, ...(apps?.length && { apps }), ...details };
}

const fields = (operationFields: object, path = "/bots", method = "get") =>
  fieldsOf("bots.find", { [path]: { [method]: operation("bots.find", operationFields) } });

describe("every operation", () => {
  it("has its id, method and path, on one line, and a page", () => {
    const paths = { "/bots": { get: operation("bots.list") } };
    expect(table(paths)).toContain("  bots: `\nlist GET /bots`,\n");
    expect(entryOf("bots.list", paths)).toEqual({ id: "bots.list", method: "GET", path: "/bots", apps: [] });
    expect(documentationPages(describing(paths))).toContain('  "bots.list": "page",\n');
  });

  it("stops the generation where a path has a character that the table cannot hold", () => {
    for (const path of ["/my bots", "/`bots`", "/bots\\"])
      expect(() => table({ [path]: { get: operation("bots.list") } })).toThrow("has a character that the table of operations cannot hold");
  });

  it("has no field that does not apply", () => {
    expect(fields({})).toEqual({});
  });

  it("says that it sends a form and which statuses may be text", () => {
    const requestBody = { content: { "multipart/form-data": { schema: {} } } };
    const responses = { ...ok, "400": { content: { "text/plain": {} } } };
    expect(fields({ requestBody, responses })).toEqual({ multipart: true, text: "400" });
  });

  it("names the apps whose tokens it takes, each once and in order", () => {
    const security = [{ botBuilder: ["Read"] }, { adminConsole: [] }, { botBuilder: ["Write"] }];
    expect(fields({ security })).toEqual({ apps: ["botBuilder", "adminConsole"] });
  });

  it("says that it is safe where its method does not", () => {
    expect(fields({ "x-safe": true }, "/bots", "post")).toEqual({ safe: true });
  });
});

describe("a rate limit", () => {
  const by = (level: string, path: string) => fields({ "x-rate-limit": { level, perMinute: 60, perHour: 1800 } }, path).rate;

  it("is counted in calls a minute and an hour", () => {
    expect(by("account", "/bots")).toEqual({ level: "account", by: [], minute: 60, hour: 1800 });
  });

  it.each([
    ["account", "/bot/{botId}", []],
    ["bot", "/bot/{botId}/suite/{name}", ["botId"]],
    ["bot", "/bots", []],
    ["account+table", "/tables/{tableName}", ["tableName"]],
    ["request_id", "/bot/{botId}/status/{id}", ["botId", "id"]],
  ])("per %s at %s is told apart by %j", (level, path, parameters) => {
    expect(by(level, path)).toMatchObject({ by: parameters });
  });
});

describe("pages", () => {
  const query = { style: "page", position: "$request.query.offset", limit: "$request.query.limit", items: "$response.body#/bots" };
  const integer = { name: "offset", in: "query", schema: { type: "integer" } };

  it("are found through the flat input and the answer", () => {
    const paging = { ...query, more: "$response.body#/page/more", total: "$response.body#/total" };
    expect(fields({ "x-pagination": paging, parameters: [integer] }).pages).toEqual({
      style: "page",
      position: ["offset"],
      limit: ["limit"],
      items: ["bots"],
      more: ["page", "more"],
      total: ["total"],
    });
  });

  it("are asked for in the body, and are the whole answer", () => {
    const paging = { style: "offset", position: "$request.body#/skip", limit: "$request.body#/limit", items: "$response.body" };
    const requestBody = json({ properties: { skip: { type: "integer" } } });
    expect(fields({ "x-pagination": paging, requestBody }, "/bots", "post").pages).toEqual({
      style: "offset",
      position: ["body", "skip"],
      limit: ["body", "limit"],
      items: [],
    });
  });

  it("say that the position is sent as text, through references", () => {
    const text = { name: "offset", in: "query", schema: { type: "string" } };
    expect(fields({ "x-pagination": query, parameters: [text] }).pages).toMatchObject({ digits: true });
    const requestBody = json({ allOf: [{ $ref: "#/components/schemas/Query" }] });
    const paging = { ...query, position: "$request.body#/skip" };
    expect(fields({ "x-pagination": paging, requestBody }, "/bots", "post").pages).toMatchObject({ digits: true });
  });

  it("are told on hover, and give the call its methods and its item", () => {
    const paths = { "/bots": { get: operation("bots.list", { "x-pagination": query }) } };
    expect(modules(paths)).toContain("   * Pages: iterate over the call, or use .pages() and .toArray()\n");
    expect(modules(paths)).toContain('  list(input?: schema.BotsListInput, options?: CallOptions): PagedCall<"bots.list">;\n');
    expect(types(paths)).toContain('export interface Items {\n  "bots.list": ItemAt<undefined, ["bots"]>;\n}\n');
  });
});

describe("a job", () => {
  const job = { state: "$response.body#/status", running: ["pending"], succeeded: ["success"], failed: ["failed"] };
  const start = (parameters: object, status = "202", id = "bots.getStatus", extensions = {}) =>
    operation("bots.export", { responses: { [status]: { links: { status: { operationId: id, parameters, ...extensions } } } } });
  const paths = (post: object, jobFields = {}) => ({
    "/bots": { post, get: operation("bots.list") },
    "/status": { get: operation("bots.getStatus", { "x-job": { ...job, ...jobFields } }) },
  });

  it("is started by an operation whose success links to one that reports it", () => {
    const parameters = { botId: "$request.path.botId", kind: "$request.body#/kind", id: "$response.body#/job/_id" };
    expect(fieldsOf("bots.export", paths(start(parameters)))).toEqual({
      starts: {
        status: "bots.getStatus",
        input: { botId: ["input", "botId"], kind: ["input", "body", "kind"], id: ["output", "job", "_id"] },
      },
    });
  });

  it("is reported with constants where the link passes them", () => {
    expect(fieldsOf("bots.export", paths(start({ type: "summary", version: 2 }))).starts).toMatchObject({
      input: { type: "summary", version: 2 },
    });
  });

  it("has an identity where the status can be that of another job", () => {
    const identity = { identity: "$response.body#/export/_id" };
    const startOf = (parameters: object) => start(parameters, "202", "bots.getStatus", { "x-job": { identity: "$response.body#/id" } });
    const startsOf = (parameters: object, jobFields: object) =>
      fieldsOf("bots.export", paths(startOf(parameters), jobFields)).starts as object;
    expect(startsOf({}, identity)).toMatchObject({ identity: ["id"] });
    expect(fieldsOf("bots.getStatus", paths(startOf({}), identity)).job).toMatchObject({ identity: ["export", "_id"] });
    expect(startsOf({ jobId: "$response.body#/id" }, identity)).not.toHaveProperty("identity");
    expect(startsOf({}, {})).not.toHaveProperty("identity");
  });

  it("is not started by a failure, nor by a link to anything else", () => {
    expect(fieldsOf("bots.export", paths(start({}, "400")))).toEqual({});
    expect(fieldsOf("bots.export", paths(start({}, "200", "bots.list")))).toEqual({});
  });

  it("has a state, its words and the link to a file", () => {
    const { job: plain } = fieldsOf("bots.getStatus", paths(start({})));
    expect(plain).toEqual({ state: ["status"], running: ["pending"], succeeded: ["success"], failed: ["failed"] });
    const ending = paths(start({}), { link: "$response.body#/downloadURL" });
    expect(fieldsOf("bots.getStatus", ending).job).toMatchObject({ link: ["downloadURL"] });
    for (const id of ["bots.getStatus", "bots.export"]) {
      expect(entryOf(id, paths(start({})))).toMatchObject({ waits: "job" });
      expect(entryOf(id, ending)).toMatchObject({ waits: "file" });
    }
  });

  it("may have a state per entry of a list, by index", () => {
    const { job: perEntry } = fieldsOf("bots.getStatus", paths(start({}), { state: "$response.body#/response/0/status" }));
    expect(perEntry).toMatchObject({ state: ["response", 0, "status"] });
  });

  it("is told on hover, and whether it ends in a file", () => {
    expect(modules(paths(start({})))).toContain("   * Job: .wait() polls bots.getStatus\n");
    expect(modules(paths(start({}), { link: "$response.body#/downloadURL" }))).toContain(
      "   * Job: .wait() polls bots.getStatus, .download() fetches the file\n",
    );
  });

  it("gives the calls their methods, of the start and of the status, and names the status operation", () => {
    expect(modules(paths(start({})))).toMatch(/export\(.*\): JobCall<"bots.export">;/);
    expect(modules(paths(start({}), { link: "$response.body#/downloadURL" }))).toMatch(
      /export\(.*\): DownloadCall<"bots.export">;[\s\S]+getStatus\(.*\): DownloadCall<"bots.getStatus">;/,
    );
    expect(types(paths(start({})))).toContain(
      'export interface JobStatuses {\n  "bots.export": "bots.getStatus";\n  "bots.getStatus": "bots.getStatus";\n}\n',
    );
  });

  it("stops the generation where a link passes what the client cannot read", () => {
    expect(() => table(paths(start({ id: "$response.header.location" })))).toThrow(
      '"$response.header.location" names no part of a call: the client knows path and query parameters and the two bodies.',
    );
  });
});

describe("failures in a 200", () => {
  it("are a list", () => {
    expect(fields({ "x-error-in-200": { items: "$response.body#/invalid" } })).toEqual({ partial: { items: ["invalid"] } });
  });

  it("have a state relative to an entry", () => {
    const named = { items: "$response.body#/users", state: "$response.body#/users/0/info/status", failed: ["failure"] };
    expect(fields({ "x-error-in-200": named })).toEqual({ partial: { items: ["users"], state: ["info", "status"], failed: ["failure"] } });
    const whole = { items: "$response.body", state: "$response.body#/0/status", failed: ["failure"] };
    expect(fields({ "x-error-in-200": whole })).toEqual({ partial: { items: [], state: ["status"], failed: ["failure"] } });
  });
});

describe("a list in the query", () => {
  const list = (style: object, place = "query", type = "array") =>
    fields({ parameters: [{ name: "ids", in: place, schema: { type }, ...style }] });

  it.each([
    [{ style: "form", explode: false }, ","],
    [{ explode: false }, ","],
    [{ style: "spaceDelimited" }, " "],
    [{ style: "pipeDelimited", explode: false }, "|"],
  ])("with %j is separated by %j", (style, separator) => {
    expect(list(style)).toEqual({ arrays: { ids: separator } });
  });

  it.each([{}, { style: "form" }, { explode: true }, { style: "pipeDelimited", explode: true }])("with %j is repeated", (style) => {
    expect(list(style)).toEqual({});
  });

  it("has nothing to do with other places and types", () => {
    expect(list({ explode: false }, "header")).toEqual({});
    expect(list({ explode: false }, "query", "string")).toEqual({});
  });

  it("may have a name that needs quotes", () => {
    const parameters = [{ name: "sys-ids", in: "query", explode: false, schema: { type: "array" } }];
    expect(fields({ parameters })).toEqual({ arrays: { "sys-ids": "," } });
  });
});
