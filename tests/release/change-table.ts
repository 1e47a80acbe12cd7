// biome-ignore lint/suspicious/noExplicitAny: the edits reach into any part of the document
export type Edit = (document: any) => void;
/** What changes, how, and what the message says. */
export type Row = readonly [what: string, edit: Edit, message: string];

export const list: (document: Parameters<Edit>[0]) => Parameters<Edit>[0] = ({ paths }) => paths["/bots"].get;
const start: typeof list = ({ paths }) => paths["/bots/{botId}/export"].post;
export const schemas: typeof list = ({ components }) => components.schemas;
const rename = (holder: Record<string, unknown>, from: string, to: string) => {
  holder[to] = holder[from];
  delete holder[from];
};
/** Gives a schema another name wherever it is referred to. */
const renameSchema = (document: Parameters<Edit>[0], from: string, to: string) => {
  rename(schemas(document), from, to);
  const text = JSON.stringify(document).replaceAll(`#/components/schemas/${from}"`, `#/components/schemas/${to}"`);
  Object.assign(document, JSON.parse(text));
};

export const MAJOR: Row[] = [
  ["a renamed operationId", (d) => (list(d).operationId = "bots.listAll"), "The operation `bots.list` is now `bots.listAll`."],
  ["a renamed module", (d) => (list(d).tags = ["robots"]), "`bots.list`: the module `bots` is now `robots`."],
  ["a renamed schema", (d) => renameSchema(d, "Job", "ExportJob"), "The schema `Job` is now `ExportJob`."],
  [
    "a renamed parameter",
    (d) => (list(d).parameters[0].name = "size"),
    "`bots.list`: the query parameter `limit` is now the query parameter `size`.",
  ],
  ["a renamed field", (d) => rename(schemas(d).Bot.properties, "name", "title"), "field `name` is now `title`."],
  ["a removed operation", (d) => delete d.paths["/bots"], "The operation `bots.list` was removed."],
  ["another URL", (d) => rename(d.paths, "/bots", "/v2/bots"), "`bots.list`: `GET /bots` is now `GET /v2/bots`."],
  ["a removed parameter", (d) => list(d).parameters.pop(), "`bots.list`: the query parameter `sort` was removed."],
  [
    "a new required parameter",
    (d) => list(d).parameters.push({ name: "page", in: "query", required: true, schema: { type: "integer" } }),
    "the query parameter `page` is new and required.",
  ],
  ["a parameter that becomes required", (d) => (list(d).parameters[0].required = true), "the query parameter `limit` is now required."],
  [
    "a parameter that is serialised otherwise",
    (d) => (list(d).parameters[1].explode = false),
    "the query parameter `sort` is serialised in another style.",
  ],
  ["a lowered maximum of a request", (d) => (list(d).parameters[0].schema.maximum = 20), "`maximum` was `50`, is `20`."],
  ["a raised minimum of a request", (d) => (list(d).parameters[0].schema.minimum = 2), "`minimum` was `1`, is `2`."],
  ["a new limit of a request", (d) => (schemas(d).ExportRequest.properties.kind.pattern = "^f"), "new `pattern` `^f`."],
  ["a removed value of a request", (d) => list(d).parameters[1].schema.enum.pop(), "the query parameter `sort`: removed value"],
  [
    "a list of values where any was taken",
    (d) => (schemas(d).ExportRequest.properties.depth.enum = [1, 2]),
    "only the values `1`, `2` are left.",
  ],
  ["a narrowed type of a request", (d) => (schemas(d).ExportRequest.properties.note.type = "string"), "field `note`: removed type `null`."],
  [
    "a number that becomes an integer",
    (d) => (schemas(d).ExportRequest.properties.depth.type = "integer"),
    "field `depth`: removed type `number`.",
  ],
  ["a field of a request that becomes required", (d) => schemas(d).ExportRequest.required.push("note"), "field `note` is now required."],
  [
    "a new required field of a request",
    (d) => {
      schemas(d).ExportRequest.properties.format = { type: "string" };
      schemas(d).ExportRequest.required.push("format");
    },
    "field `format` is new and required.",
  ],
  ["a removed field of a request", (d) => delete schemas(d).ExportRequest.properties.note, "field `note` was removed."],
  ["a request that refuses other fields", (d) => (schemas(d).ExportRequest.additionalProperties = false), "other fields are now refused."],
  ["another condition of a request", (d) => (schemas(d).ExportRequest.dependentRequired = { note: ["depth"] }), "new `dependentRequired`."],
  ["a removed body", (d) => delete start(d).requestBody, "Request of `bots.export`: the body was removed."],
  [
    "a new required body",
    (d) => (list(d).requestBody = { required: true, content: {} }),
    "Request of `bots.list`: a body is now required.",
  ],
  ["a removed field of a response", (d) => delete schemas(d).Bot.properties.name, "Schema `Bot` in responses: field `name` was removed."],
  ["a field of a response that may be absent", (d) => (schemas(d).Bot.required = []), "field `id` is no longer required."],
  [
    "a field of a response that may be null",
    (d) => (schemas(d).Bot.properties.name.type = ["string", "null"]),
    "field `name`: added type `null`.",
  ],
  [
    "another value in a closed list of a response",
    (d) => schemas(d).Bot.properties.state.enum.push("paused"),
    "field `state`: added value",
  ],
  ["a removed status", (d) => delete list(d).responses[404], "Response 404 of `bots.list` was removed."],
  [
    "a removed media type",
    (d) => rename(start(d).requestBody.content, "application/json", "text/csv"),
    "the media type `application/json` was removed.",
  ],
  ["a removed header of a response", (d) => delete list(d).responses[200].headers, "the header `x-total` was removed."],
  ["paging that is gone", (d) => delete list(d)["x-pagination"], "`bots.list` no longer offers pages and items."],
  ["a kind of app that may no longer call", (d) => start(d).security.pop(), "a token of adminConsole (Export) is no longer enough."],
  ["one more scope", (d) => list(d).security[0].botBuilder.push("Write"), "a token of botBuilder (Read) is no longer enough."],
];

export const MINOR: Row[] = [
  [
    "a new operation",
    (d) => (d.paths["/users"] = { get: { operationId: "users.list", tags: ["users"], responses: {} } }),
    "The operation `users.list` is new.",
  ],
  [
    "a new optional parameter",
    (d) => list(d).parameters.push({ name: "page", in: "query", schema: { type: "integer" } }),
    "the query parameter `page` is new.",
  ],
  [
    "a parameter that becomes optional",
    (d) => (start(d).parameters[0].required = false),
    "the path parameter `botId` is no longer required.",
  ],
  ["a new optional field of a request", (d) => (schemas(d).ExportRequest.properties.format = { type: "string" }), "field `format` is new."],
  ["a new field of a response", (d) => (schemas(d).Job.properties.created = { type: "string", format: "date" }), "field `created` is new."],
  ["a field of a response that is always there", (d) => schemas(d).Job.required.push("status"), "field `status` is now required."],
  [
    "a value in an open list of a response",
    (d) => schemas(d).Job.properties.status["x-extensible-enum"].push("failed"),
    "lists the value `failed`.",
  ],
  ["a new value of a request", (d) => schemas(d).ExportRequest.properties.kind.enum.push("slim"), "field `kind`: added value"],
  ["a raised maximum of a request", (d) => (list(d).parameters[0].schema.maximum = 100), "`maximum` was `50`, is `100`."],
  ["another default", (d) => (list(d).parameters[0].schema.default = 10), "new `default` `10`."],
  [
    "a widened type of a request",
    (d) => (schemas(d).ExportRequest.properties.depth.type = ["number", "null"]),
    "field `depth`: added type `null`.",
  ],
  ["a body that may be omitted", (d) => (start(d).requestBody.required = false), "the body is no longer required."],
  ["a new status", (d) => (list(d).responses[409] = { description: "Conflict" }), "Response 409 of `bots.list` is new."],
  ["one scope less", (d) => (list(d).security[0].botBuilder = []), "a token of botBuilder (no scope) is now enough."],
  ["a new schema", (d) => (schemas(d).User = { type: "object" }), "The schema `User` is new."],
  [
    "another kind of app that may call",
    (d) => list(d).security.push({ adminConsole: ["Read"] }),
    "a token of adminConsole (Read) is now enough.",
  ],
];

export const PATCH: Row[] = [
  ["another description", (d) => (list(d).summary = "List all bots"), "Words, examples or provenance changed."],
  ["another example", (d) => (schemas(d).Bot.properties.name.example = "Travel"), "Words, examples or provenance changed."],
  ["other provenance", (d) => (list(d)["x-provenance"] = { level: "observed" }), "Words, examples or provenance changed."],
  ["a limit of a response", (d) => (schemas(d).Bot.properties.name.maxLength = 80), "`maxLength` was `40`, is `80`."],
  [
    "another order of the kinds of app",
    (d) => {
      start(d).security.reverse();
    },
    "Words, examples or provenance changed.",
  ],
];
