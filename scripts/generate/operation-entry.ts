import { sharedBy } from "../../src/client/limiter/shared-by.js";
import { type Description, deref, type Operation, type PlacedOperation, pathParameters } from "../lib/description.js";
import { isSuccess, parametersOf, type Operation as ReadOperation } from "../rules/lib/description.js";
import { resolveExpression, typesOf } from "../rules/lib/runtime-expression.js";
import { callPath, type Path, pathWithin } from "./call-path.js";

/** What the client knows of an operation: data of the table, each field where it applies. `src/client` says what it makes of them. */
export type OperationEntry = ReturnType<typeof operationEntry>;

/** `read` holds every operation as the lint rules read it, by its id. */
export function operationEntry(description: Description, placed: PlacedOperation, read: ReadonlyMap<string, ReadOperation>) {
  const { id, method, path, operation } = placed;
  const here = read.get(id);
  if (here === undefined) throw new Error(`${id} is not among the operations that were read`);
  const body = operation.requestBody && deref(description, operation.requestBody);
  return {
    id,
    method: method.toUpperCase(),
    path,
    docs: operation["x-provenance"].page,
    multipart: body && "multipart/form-data" in body.content ? true : undefined,
    text: filled(textStatuses(description, operation)),
    apps: filled([...new Set(operation.security.flatMap((requirement) => Object.keys(requirement)))]),
    rate: rate(path, operation),
    pages: pages(operation, here),
    starts: starts(here, read),
    job: job(operation),
    partial: partial(operation),
    safe: operation["x-safe"],
    arrays: arrays(here),
  };
}

/** Statuses whose answer may be plain text. */
function textStatuses(description: Description, { responses }: Operation): number[] {
  const isText = (response: Operation["responses"][string]) => "text/plain" in (deref(description, response).content ?? {});
  return Object.entries(responses).flatMap(([status, response]) => (isText(response) ? Number(status) : []));
}

/** `by` names the parameters that tell one shared limit from another. */
function rate(path: string, { "x-rate-limit": limit }: Operation) {
  if (limit === undefined) return undefined;
  return { level: limit.level, by: sharedBy(limit.level, pathParameters(path)), minute: limit.perMinute, hour: limit.perHour };
}

function pages({ "x-pagination": paging }: Operation, here: ReadOperation) {
  if (paging === undefined) return undefined;
  const isText = resolveExpression(paging.position, here).some((schema) => typesOf(schema).has("string"));
  return {
    style: paging.style,
    position: pathWithin(paging.position),
    limit: pathWithin(paging.limit),
    items: pathWithin(paging.items),
    more: paging.more === undefined ? undefined : pathWithin(paging.more),
    total: paging.total === undefined ? undefined : pathWithin(paging.total),
    digits: isText ? true : undefined,
  };
}

/** Where the answer links to an operation that reports a job: how to call that one, from the call that started the job. */
function starts({ place }: ReadOperation, read: ReadonlyMap<string, ReadOperation>) {
  const links = place.entries("responses").flatMap(([status, response]) => (isSuccess(status) ? response.entries("links") : []));
  for (const [, link] of links) {
    const status = link.text("operationId") ?? "";
    if (read.get(status)?.place.get("x-job") === undefined) continue;
    return { status, input: Object.fromEntries(link.entries("parameters").map(([name, { value }]) => [name, passed(value)])) };
  }
  return undefined;
}

/** A link passes an expression, which starts with `$`, or a constant. */
function passed(value: unknown): Path | string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  return text.startsWith("$") ? callPath(text) : text;
}

function job({ "x-job": job }: Operation) {
  if (job === undefined) return undefined;
  const { state, running, succeeded, failed, link } = job;
  return { state: pathWithin(state), running, succeeded, failed, link: link === undefined ? undefined : pathWithin(link) };
}

/** The state is relative to an entry of the list. */
function partial({ "x-error-in-200": failures }: Operation) {
  if (failures === undefined) return undefined;
  const items = pathWithin(failures.items);
  const state = failures.state === undefined ? undefined : pathWithin(failures.state).slice(items.length + 1);
  return { items, state, failed: failures.failed };
}

const SEPARATORS: Record<string, string> = { form: ",", spaceDelimited: " ", pipeDelimited: "|" };

/** What separates the items of a list in the query, for lists that do not repeat the parameter for each item (OpenAPI 3.1.1, 4.8.12.3). */
function arrays(here: ReadOperation) {
  const separators = parametersOf(here).flatMap((parameter) => {
    const schema = parameter.get("schema");
    if (parameter.text("in") !== "query" || schema === undefined || !typesOf(schema).has("array")) return [];
    const style = parameter.text("style") ?? "form";
    const isRepeated = parameter.get("explode")?.value ?? style === "form";
    const separator = SEPARATORS[style];
    return isRepeated || separator === undefined ? [] : [[parameter.text("name") ?? "", separator]];
  });
  return separators.length === 0 ? undefined : Object.fromEntries(separators);
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
