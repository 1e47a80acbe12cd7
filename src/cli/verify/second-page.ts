import { isDeepStrictEqual } from "node:util";
import { callPathOf } from "../../description/call-path.js";
import { evaluate, shortName } from "../../description/expression.js";
import { expressionSchemas } from "../../description/expression-schemas.js";
import { valueAt, withValueAt } from "../../description/key-path.js";
import type { Operation } from "../../description/operation.js";
import { typesOf } from "../../description/schema/keywords.js";
import type { ResponseFinding } from "./findings.js";

/** The input of the client's call for the page after the first one; `undefined` for an operation without pages, or when the list has ended. */
export function secondPageInput(operation: Operation, input: object, firstBody: unknown): object | undefined {
  const { pagination } = operation;
  const items = itemsOf(operation, firstBody);
  if (!pagination || items.length === 0 || !goesOn(operation, items.length, firstBody)) return undefined;
  const path = callPathOf(pagination.position)?.slice(1) ?? [];
  const start = Number(valueAt(input, path) ?? 0);
  const next = start + (pagination.style === "page" ? 1 : items.length);
  const isText = expressionSchemas(pagination.position, operation).some((schema) => typesOf(schema).has("string"));
  return withValueAt(input, path, isText ? String(next) : next) as object;
}

/** A second page that repeats the first one: the position does not mean what the description says. */
export function repeatedPage(operation: Operation, firstBody: unknown, secondBody: unknown): ResponseFinding[] {
  const [first, second] = [itemsOf(operation, firstBody), itemsOf(operation, secondBody)];
  if (first.length === 0 || !isDeepStrictEqual(first, second)) return [];
  const { items = "", position = "" } = operation.pagination ?? {};
  const problem = `is the same on the second page: ${shortName(position)} does not count as described`;
  return [{ kind: "difference", pointer: shortName(items), problem, count: 1 }];
}

function goesOn({ pagination }: Operation, count: number, body: unknown): boolean {
  const { more, total } = pagination ?? {};
  if (more !== undefined) return evaluate(more, { responseBody: body }) === true;
  return total === undefined || Number(evaluate(total, { responseBody: body })) > count;
}

function itemsOf({ pagination }: Operation, body: unknown): unknown[] {
  const items = pagination && evaluate(pagination.items, { responseBody: body });
  return Array.isArray(items) ? items : [];
}
