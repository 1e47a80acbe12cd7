import { describe, expect, it } from "vitest";
import { loadBundle } from "../../scripts/lib/load-bundle.js";
import { Description } from "../../src/description/description.js";
import { parseExpression } from "../../src/description/expression.js";
import { isObject, type Json, type JsonObject } from "../../src/description/json.js";

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const ID = new RegExp(`^(?:(?<prefix>[a-z]{1,5})-)?${UUID}$|^[0-9a-f]{24}$`);

/** Prefixes that the platform gives to jobs of several kinds: there the key decides, as for an ID without a prefix. */
const SHARED_PREFIXES = ["ds", "bir"];

/** Other keys for the same kind of thing; a key that is not here names its kind itself (`roleId`, `roles[]._id`: a role). */
const SYNONYMS: Readonly<Record<string, string>> = {
  botdefinition: "file",
  botfunction: "file",
  configinfo: "file",
  conversation: "session",
  fetchafter: "auditlog",
  filename: "file",
  icon: "file",
  invalidsession: "session",
  knowledgetask: "knowledge.listTasks",
  kt: "knowledge.listTasks",
  parent: "node",
  zipinfo: "file",
};

/** `roleId`, `Session ID`, `roles`: role, session, role. */
function kindOfKey(key: string): string {
  const plain = key.replaceAll(/[\s_]/g, "").toLowerCase();
  const noun = plain.replace(/ids?$/, "").replace(/s$/, "");
  return SYNONYMS[noun] ?? noun;
}

/** Start and status operations of one job, by operation: the name of the job that they share. Links tie them together. */
function jobsOf({ operations, byId }: Description): Map<string, string> {
  const jobs = new Map<string, string>();
  for (const start of operations) {
    const status = start.links.map(({ operationId }) => byId.get(operationId)).find((target) => target?.job !== undefined);
    if (status === undefined) continue;
    jobs.set(start.id, `job of ${status.id}`).set(status.id, `job of ${status.id}`);
  }
  return jobs;
}

/** Keys and parameters that links use to hand the ID of a job from its start to its status operation. */
function jobKeys(description: Description): Set<string> {
  const keys = new Set<string>();
  for (const { operationId, parameters } of description.operations.flatMap(({ links }) => links)) {
    if (description.byId.get(operationId)?.job === undefined) continue;
    for (const [name, value] of Object.entries(parameters)) {
      const source = parseExpression(String(value));
      if (source?.side === "response" && source.part === "body") keys.add(`${operationId} ${name}`).add(source.keys.join("/"));
    }
  }
  return keys;
}

/** Every ID in the examples of the description, and the kinds of thing that it names. */
function kindsById(description: Description): Map<string, Set<string>> {
  const jobs = jobsOf(description);
  const keys = jobKeys(description);
  const kinds = new Map<string, Set<string>>();
  const note = (id: string, kind: string) => {
    const { prefix } = ID.exec(id)?.groups ?? {};
    if (!ID.test(id)) return;
    const own = prefix === undefined || SHARED_PREFIXES.includes(prefix) ? kind : prefix;
    kinds.set(id, (kinds.get(id) ?? new Set()).add(own));
  };
  for (const operation of description.operations) {
    const job = jobs.get(operation.id) ?? operation.id;
    for (const { name, example } of operation.parameters)
      if (typeof example === "string") note(example, keys.has(`${operation.id} ${name}`) ? job : kindOfKey(name));
    for (const { where, examples } of operation.contents)
      for (const value of examples.values())
        for (const { id, path } of idsIn(value)) note(id, kindOf(path, where === "request" ? operation.id : job, keys));
  }
  return kinds;
}

/** An ID at the top of a body names the job or the record itself; an `_id` further down names what the field above it holds. */
function kindOf(path: readonly string[], self: string, jobKeys: ReadonlySet<string>): string {
  const key = path.at(-1) ?? "";
  if (path.length === 1 && (key === "_id" || jobKeys.has(key))) return self;
  // An entry of a job names it by requestId.
  if (self.startsWith("job of ") && kindOfKey(key) === "request") return self;
  return kindOfKey(key === "_id" || key === "id" ? (path.at(-2) ?? self) : key);
}

function* idsIn(value: Json, path: readonly string[] = []): Generator<{ id: string; path: readonly string[] }> {
  if (typeof value === "string") yield { id: value, path };
  else if (Array.isArray(value)) for (const item of value) yield* idsIn(item, path);
  else if (isObject(value)) for (const [key, inner] of Object.entries(value)) yield* idsIn(inner, [...path, key]);
}

/** IDs that name things of several kinds, each with its kinds. */
function ambiguous(description: Description): string[] {
  return [...kindsById(description)].flatMap(([id, kinds]) => (kinds.size > 1 ? [`${id}: ${[...kinds].join(", ")}`] : []));
}

/** A description of a start and a status operation with these examples. */
function withExamples(start: Json, status: Json, other: Json = null): Description {
  const body = (value: Json) => ({ content: { "application/json": { schema: {}, examples: { one: { value } } } } });
  const links = { status: { operationId: "bots.getStatus", parameters: { id: "$response.body#/_id" } } };
  const paths = {
    "/start": { post: { operationId: "bots.start", responses: { "200": { ...body(start), links } } } },
    "/status": { get: { operationId: "bots.getStatus", "x-job": {}, responses: { "200": body(status) } } },
    "/other": { get: { operationId: "roles.list", responses: { "200": body(other) } } },
  };
  return Description.of({ paths } as unknown as JsonObject);
}

const description = await loadBundle();
const JOB = "ds-5e6f7081-92a3-54b5-86d7-e8f901122334";
const FILE = "60a1b2c3d4e5f60718293a70";

describe("an ID in the examples", () => {
  it("names one kind of thing, in all operations", () => {
    expect(kindsById(description).size).toBeGreaterThan(50);
    expect(ambiguous(description)).toEqual([]);
  });

  it("may name a job in its start and in its status", () => {
    expect(ambiguous(withExamples({ _id: JOB }, { _id: JOB }))).toEqual([]);
  });

  it.each([
    ["two jobs", withExamples({ _id: JOB }, {}, { _id: JOB })],
    ["a file and a role", withExamples({ fileId: FILE }, {}, { roles: [{ _id: FILE }] })],
    ["a role and a session", withExamples({ roleIds: [FILE] }, { "Session ID": FILE })],
  ])("does not name %s", (_, twice) => {
    expect(ambiguous(twice)).toHaveLength(1);
  });
});
