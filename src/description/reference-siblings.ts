import { isObject, type Json, type JsonObject } from "./json.js";
import { holdsData, holdsNames } from "./schema/data-keywords.js";

/** Keywords that say more of a value than what the reference says (JSON Schema 2020-12, 8.2.3.1). All others only describe it. */
const CONSTRAINTS = new Set([
  ...["type", "enum", "const", "format", "pattern", "minLength", "maxLength"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems"],
  ...[
    "properties",
    "patternProperties",
    "additionalProperties",
    "unevaluatedProperties",
    "propertyNames",
    "minProperties",
    "maxProperties",
  ],
  ...["required", "dependentRequired", "dependentSchemas", "allOf", "anyOf", "oneOf", "not", "if", "then", "else"],
]);

export interface WithSiblings {
  readonly value: JsonObject;
  /** Whether the value is written where the reference is; otherwise it is the target with other annotations. */
  readonly isOwn: boolean;
}

/** Kept so that one reference always stands for one object. */
const known = new WeakMap<JsonObject, WithSiblings>();

/**
 * What a reference with siblings stands for; undefined when it has none. A sibling that describes (`description`, `x-...`) replaces the
 * target's; siblings that constrain a schema hold beside the target, as `allOf`.
 */
export function withSiblings(reference: JsonObject, target: JsonObject): WithSiblings | undefined {
  const { $ref = "", ...siblings } = reference;
  if (Object.keys(siblings).length === 0) return undefined;
  const found = known.get(reference);
  if (found !== undefined) return found;
  const isOwn = constrains(siblings);
  const value = isOwn ? { ...pick(target, isDescriptive), ...besides($ref, siblings) } : { ...target, ...siblings };
  const made = { value, isOwn };
  known.set(reference, made);
  return made;
}

/**
 * A copy of a document in which references with constraining siblings are written as `allOf`, for readers that ignore such siblings
 * (openapi-typescript).
 */
export function siblingsAsAllOf(value: Json, key = ""): Json {
  if (Array.isArray(value)) return value.map((item) => siblingsAsAllOf(item));
  if (!isObject(value)) return value;
  const { $ref, ...siblings } = value;
  if (typeof $ref === "string" && constrains(siblings)) return siblingsAsAllOf(besides($ref, siblings));
  const isData = (name: string) => (holdsData(name) || name === "value") && !holdsNames(key);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, isData(name) ? inner : siblingsAsAllOf(inner, name)]));
}

function besides($ref: Json, siblings: JsonObject): JsonObject {
  return { ...pick(siblings, isDescriptive), allOf: [{ $ref }, pick(siblings, isConstraint)] };
}

function constrains(siblings: JsonObject): boolean {
  return Object.entries(siblings).some(([key, value]) => isConstraint(key, value));
}

function pick(object: JsonObject, isWanted: (key: string, value: Json) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key, value]) => isWanted(key, value)));
}

/** `required: true` belongs to a parameter; the keyword of a schema is a list. */
function isConstraint(key: string, value: Json): boolean {
  return CONSTRAINTS.has(key) && !(key === "required" && typeof value === "boolean");
}

function isDescriptive(key: string, value: Json): boolean {
  return !isConstraint(key, value) && !key.startsWith("$");
}
