import type { Description } from "../../src/description/description.js";
import { isExpression } from "../../src/description/expression.js";
import { expressionSchemas } from "../../src/description/expression-schemas.js";
import { jobsStartedBy } from "../../src/description/job.js";
import type { KeyPath } from "../../src/description/key-path.js";
import type { Operation } from "../../src/description/operation.js";
import { placeholders } from "../../src/description/path-template.js";
import { sharedBy } from "../../src/description/rate-limit.js";
import { typesOf } from "../../src/description/schema/keywords.js";
import { callPath, pathWithin } from "./call-path.js";

/** What the client knows of an operation: data of the table, each field where it applies. `src/client` says what it makes of them. */
export type TableEntry = ReturnType<typeof operationEntry>;

export function operationEntry(operation: Operation, description: Description) {
  const { id, method, path, security, requestContents } = operation;
  return {
    id,
    method: method.toUpperCase(),
    path,
    multipart: requestContents.some(({ mediaType }) => mediaType === "multipart/form-data") ? true : undefined,
    text: filled(textStatuses(operation)),
    apps: filled([...new Set(security.flatMap((requirement) => Object.keys(requirement)))]),
    rate: rate(operation),
    pages: pages(operation),
    starts: starts(operation, description),
    job: job(operation),
    partial: partial(operation),
    safe: operation.isSafe && method !== "get" && method !== "head" ? true : undefined,
    arrays: arrays(operation),
  };
}

/** Statuses whose response may be plain text. */
function textStatuses({ responses }: Operation): number[] {
  return responses
    .filter(({ contents }) => contents.some(({ mediaType }) => mediaType === "text/plain"))
    .map(({ status }) => Number(status))
    .filter((status) => !Number.isNaN(status));
}

/** `by` names the parameters that tell one shared limit from another. */
function rate({ path, rateLimit }: Operation) {
  if (rateLimit === undefined) return undefined;
  const { level, perMinute, perHour } = rateLimit;
  return { level, by: sharedBy(level, placeholders(path)), minute: perMinute, hour: perHour };
}

function pages(operation: Operation) {
  const { pagination } = operation;
  if (pagination === undefined) return undefined;
  const { style, position, limit, items, more, total, identity } = pagination;
  const isText = expressionSchemas(position, operation).some((schema) => typesOf(schema).has("string"));
  return {
    style,
    position: pathWithin(position),
    limit: pathWithin(limit),
    items: pathWithin(items),
    more: more === undefined ? undefined : pathWithin(more),
    total: total === undefined ? undefined : pathWithin(total),
    // Within an item of the list.
    identity: identity === undefined ? undefined : pathWithin(identity).slice(pathWithin(items).length + 1),
    digits: isText ? true : undefined,
  };
}

/** Where the response links to an operation that reports a job: how to call that one, from the call that started the job. */
function starts(operation: Operation, description: Description) {
  const [started] = jobsStartedBy(operation, description);
  if (started === undefined) return undefined;
  const { link, status, identity } = started;
  const input = Object.entries(link.parameters).map(([name, value]) => [name, passed(value)] as const);
  // Where the link passes the id, the status can only be that of the same job.
  const isAsked = Object.values(link.parameters).includes(identity?.started);
  return {
    status: status.id,
    input: Object.fromEntries(input),
    identity: identity && !isAsked ? pathWithin(identity.started) : undefined,
  };
}

function passed(value: unknown): KeyPath | string | number | boolean {
  if (isExpression(value)) return callPath(value);
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

function job({ job }: Operation) {
  if (job === undefined) return undefined;
  const { state, running, succeeded, failed, link, identity } = job;
  return {
    state: pathWithin(state),
    running,
    succeeded,
    failed,
    link: link === undefined ? undefined : pathWithin(link),
    identity: identity === undefined ? undefined : pathWithin(identity),
  };
}

/** The state is relative to an item of the list. */
function partial({ errorIn200 }: Operation) {
  if (errorIn200 === undefined) return undefined;
  const items = pathWithin(errorIn200.items);
  const state = errorIn200.state === undefined ? undefined : pathWithin(errorIn200.state).slice(items.length + 1);
  return { items, state, failed: errorIn200.failed };
}

const SEPARATORS: Record<string, string> = { form: ",", spaceDelimited: " ", pipeDelimited: "|" };

/** What separates the items of a list in the query, for lists that do not repeat the parameter for each item (OpenAPI 3.1.1, 4.8.12.3). */
function arrays(operation: Operation) {
  const separators = operation.parametersIn("query").flatMap(({ name, schema, style, isExploded }) => {
    const separator = SEPARATORS[style];
    const isList = schema !== undefined && typesOf(schema).has("array");
    return !isList || isExploded || separator === undefined ? [] : [[name, separator]];
  });
  return separators.length === 0 ? undefined : Object.fromEntries(separators);
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
