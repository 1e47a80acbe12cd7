import type { Description } from "../../src/description/description.js";
import { below, parseExpression } from "../../src/description/expression.js";
import { expressionSchemas } from "../../src/description/expression-schemas.js";
import { parsePointer } from "../../src/description/key-path.js";
import type { Operation } from "../../src/description/operation.js";
import type { PlaceFinding } from "../../src/description/place.js";
import { expressionFindings } from "./lib/expression-findings.js";
import { rule } from "./lib/rule.js";

const KEY = "x-resource";
const COUNT = ["integer", "number", "string"];

const EXPECTED = [
  [["items"], { side: "response", types: ["array", "object"] }],
  [["count"], { side: "response", types: COUNT }],
  [["total"], { side: "response", types: COUNT }],
  [["more"], { side: "response", types: ["boolean"] }],
  [["limit"], { side: "request", types: COUNT }],
  [["sent"], { side: "request", types: ["object"] }],
  [["conditions"], { side: "request", types: ["object"] }],
] as const;

/** The mock creates, changes and deletes items by it. */
export default rule("x-resource points to what is there, and all operations on a collection agree about it.", (description) =>
  description.operations.flatMap((operation) => {
    if (operation.place.get(KEY) === undefined) return [];
    return [
      ...EXPECTED.flatMap(([keys, expectation]) => expressionFindings(operation, [KEY, ...keys], expectation)),
      ...namedFindings(operation),
      ...fieldFindings(operation),
      ...unknownFindings(operation),
      ...scopeFindings(operation, description),
    ];
  }),
);

/** Expressions in maps and lists point to a value of the request. */
function namedFindings(operation: Operation): PlaceFinding[] {
  const { id, place } = operation;
  return ["match", "values", "scope"].flatMap((key) =>
    place.entries(KEY, key).flatMap(([name, { value }]) => {
      if (typeof value !== "string" || parseExpression(value) === undefined || expressionSchemas(value, operation).length > 0) return [];
      const message = `${KEY}.${key} of ${id} names "${value}", which the request does not have; point to what it describes`;
      return [place.finding(message, KEY, key, key === "scope" ? Number(name) : name)];
    }),
  );
}

/** A pointer of `fields` leads to a field of the items in the response, or of those that failed. */
function fieldFindings(operation: Operation): PlaceFinding[] {
  const { id, place, pagination, resource, errorIn200 } = operation;
  const lists = [pagination?.items ?? resource?.items, errorIn200?.items].filter((text) => text !== undefined);
  const isShown = (pointer: string) =>
    lists.some((items) =>
      [[], [0]].some((keys) => expressionSchemas(below(items, [...keys, ...parsePointer(pointer)]), operation).length > 0),
    );
  return place
    .entries(KEY, "fields")
    .filter(([, { value }]) => typeof value === "string" && !isShown(value))
    .map(([field, { value }]) =>
      place.finding(`${KEY}.fields.${field} of ${id} is "${value}", which its items do not have`, KEY, "fields", field),
    );
}

/** The error for unknown items is one that the operation declares, with that example. */
function unknownFindings(operation: Operation): PlaceFinding[] {
  const { id, place, resource } = operation;
  const { unknown } = resource ?? {};
  if (unknown === undefined) return [];
  const names = operation.declared(unknown.status)?.contents.flatMap(({ examples }) => [...examples.keys()]) ?? [];
  if (names.includes(unknown.example)) return [];
  const message = `${KEY}.unknown of ${id} is the example "${unknown.example}" of ${unknown.status}, which has: ${names.join(", ") || "none"}`;
  return [place.finding(message, KEY, "unknown", "example")];
}

/** A collection is shared, and its operations have as many values in its scope. */
function scopeFindings({ id, place, resource }: Operation, { operations }: Description): PlaceFinding[] {
  const sharing = operations.filter((one) => one.resource?.collection === resource?.collection);
  const [first] = sharing;
  if (first === undefined || first.id === id) {
    return sharing.length > 1
      ? []
      : [place.finding(`no other operation is on the collection "${resource?.collection}" of ${id}`, KEY, "collection")];
  }
  if (first.resource?.scope?.length === resource?.scope?.length) return [];
  return [place.finding(`${KEY}.scope of ${id} has more or fewer values than that of ${first.id}, which is on the same collection`, KEY)];
}
