import type { Resource } from "../../../generated/extensions.js";
import { evaluate, evaluateEach, type Message } from "../../description/expression.js";
import { asList, asObject, isObject, type Json, type JsonObject, member } from "../../description/json.js";

/** An item that a request names: it is the one that has any of these values. */
export interface Target {
  readonly fields: JsonObject;
  /** Its place among the items of the request, counted from 0. */
  readonly index: number;
}

/** More items than these are left out of a request. */
export const MAX_TARGETS = 1000;

/** The items that a request names by `match`. Expressions through the same list name the same items. */
export function targetsOf({ match = {} }: Resource, message: Message): Target[] {
  const groups = new Map<string, Map<number, JsonObject>>();
  for (const [field, expression] of Object.entries(match)) {
    const list = expression.split("/0")[0] ?? "";
    const group = groups.get(list) ?? new Map<number, JsonObject>();
    groups.set(list, group);
    for (const [index, value] of evaluateEach(expression, message).slice(0, MAX_TARGETS).entries())
      if (isPlain(value)) group.set(index, { ...group.get(index), [field]: value });
  }
  return [...groups.values()].flatMap((group) => Array.from(group, ([index, fields]) => ({ fields, index })));
}

function isPlain(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

/** The records that targets mean, in the order of the targets; `undefined` for a target that means none. */
export function findTargets(records: readonly Json[], targets: readonly Target[]): (Json | undefined)[] {
  const fields = [...new Set(targets.flatMap((target) => Object.keys(target.fields)))];
  const byValue = new Map<string, Json>();
  for (const record of records)
    for (const field of fields) {
      const value = member(record, field);
      if (value === undefined) continue;
      const key = keyOf(field, value);
      if (!byValue.has(key)) byValue.set(key, record);
    }
  return targets.map((target) =>
    Object.entries(target.fields)
      .map(([field, value]) => byValue.get(keyOf(field, value)))
      .find((record) => record !== undefined),
  );
}

function keyOf(field: string, value: Json): string {
  return `${field}=${String(value)}`;
}

/** The values that a request sends for items: one object for each item of a list, or one for all; `undefined` for an item without values. */
export function valuesByPlace({ sent, values = {} }: Resource, message: Message): (JsonObject | undefined)[] {
  const named = Object.fromEntries(
    Object.entries(values).flatMap(([field, expression]) => {
      const value = evaluate(expression, message);
      return value === undefined ? [] : [[field, value as Json]];
    }),
  );
  const items = sent === undefined ? [{}] : evaluateEach(sent, message);
  return items.slice(0, MAX_TARGETS).map((item) => (isObject(item) ? { ...item, ...named } : undefined));
}

/** The values that a request sends for items, without those of items that have none. */
export function valuesOf(resource: Resource, message: Message): JsonObject[] {
  return valuesByPlace(resource, message).filter((values) => values !== undefined);
}

/** A test for the conditions of a request on items: all of them, or any where the operator says so. Without conditions, every item passes. */
export function conditionsOf({ conditions }: Pick<Resource, "conditions">, message: Message): (record: Json) => boolean {
  const { expressions, operator } = asObject(conditions === undefined ? undefined : evaluate(conditions, message));
  const tests = asList(expressions).slice(0, MAX_TARGETS).map(conditionOf);
  if (tests.length === 0) return () => true;
  return (record) => {
    const item = asObject(record);
    return operator === "or" ? tests.some((test) => test(item)) : tests.every((test) => test(item));
  };
}

/** What the request gives is read once: there may be a thousand conditions on ten thousand items. */
function conditionOf(condition: Json): (item: JsonObject) => boolean {
  const { field: name, operand, value = null } = asObject(condition);
  const field = String(name);
  const [text, number] = [String(value), Number(value)];
  if (operand === "=") return (item) => String(item[field]) === text;
  if (operand === "!=") return (item) => String(item[field]) !== text;
  const isIn = operand === ">" ? isGreater : isLess;
  return (item) => {
    const own = item[field];
    if (own === undefined || own === null) return false;
    const left = Number(own);
    return Number.isNaN(left) || Number.isNaN(number) ? isIn(String(own), text) : isIn(left, number);
  };
}

function isGreater<Value extends string | number>(left: Value, right: Value): boolean {
  return left > right;
}

function isLess<Value extends string | number>(left: Value, right: Value): boolean {
  return left < right;
}
