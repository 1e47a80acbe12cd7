import type { Json } from "../../../src/description/json.js";
import type { Place } from "../../../src/description/place.js";
import { openFieldsOf } from "../../../src/description/schema/keywords.js";

/** A schema as readers see it: `allOf` merged, references followed. */
export interface SchemaView {
  /** `string`, `array of object`, `integer or null`. */
  readonly type: string;
  readonly description: string;
  /** Bounds, format and default, a short phrase each: `at most 100`, ``default `false` ``. */
  readonly facts: readonly string[];
  /** Values it takes; those of a response may be joined by others. */
  readonly values?: { readonly list: readonly string[]; readonly isOpen: boolean };
  readonly isSecret: boolean;
  /** Where it is less sure than the operation. */
  readonly level: string | undefined;
  /** Of the object, or of the objects in the list. */
  readonly fields: readonly FieldView[];
  /** Shapes of which one (or any) applies, besides the fields. */
  readonly choices: readonly Choice[];
  /** Name of a schema that holds itself: its fields are shown where it is entered first. */
  readonly repeats?: string;
}

export interface FieldView {
  readonly name: string;
  readonly isRequired: boolean;
  readonly schema: SchemaView;
}

export interface Choice {
  readonly title: string;
  readonly schema: SchemaView;
}

/** Title of a field that may have any name. */
export const ANY_NAME = "*";

/** @param entered schemas on the way here: one that holds itself is entered once */
export function viewSchema(schema: Place, entered: ReadonlySet<unknown> = new Set()): SchemaView {
  const parts = partsOf(schema);
  const inner = new Set([...entered, ...parts.map(({ value }) => value)]);
  const choices = choicesOf(parts, inner);
  const items = first(parts, (part) => part.get("items"));
  const item = items && (entered.has(items.value) ? repeated(items) : viewSchema(items, inner));
  const isScalarChoice = choices.length > 0 && choices.every(({ schema: { fields, choices: more } }) => fields.length + more.length === 0);
  const values = item?.values ?? valuesOf(parts);
  return {
    type: typeText(parts, item, isScalarChoice ? choices : []),
    description: first(parts, (part) => part.text("description")) ?? "",
    facts: [...parts.flatMap(({ object }) => factsOf(object)), ...(item?.facts ?? []).map((fact) => `each ${fact}`)],
    ...(values && { values }),
    isSecret: parts.some(({ object }) => object["x-secret"] === true),
    level: first(parts, (part) => part.text("x-provenance", "level")),
    fields: [...fieldsOf(parts, inner), ...(item?.fields ?? [])],
    choices: isScalarChoice ? [] : [...choices, ...(item?.choices ?? [])],
    ...(item?.repeats !== undefined && { repeats: item.repeats }),
  };
}

/** How many fields it has, at any depth. */
export function countFields({ fields, choices }: SchemaView): number {
  const below = fields.reduce((sum, { schema }) => sum + countFields(schema), fields.length);
  return choices.reduce((sum, { schema }) => sum + countFields(schema), below);
}

/** The schema with all parts of its `allOf`, which hold together. */
function partsOf(schema: Place): Place[] {
  return [schema, ...schema.items("allOf").flatMap(partsOf)];
}

function first<T>(parts: readonly Place[], read: (part: Place) => T | undefined): T | undefined {
  for (const part of parts) {
    const found = read(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fieldsOf(parts: readonly Place[], entered: ReadonlySet<unknown>): FieldView[] {
  const required = new Set(parts.flatMap((part) => part.texts("required")));
  const named = new Map<string, Place>();
  for (const part of parts) for (const [name, place] of part.entries("properties")) if (!named.has(name)) named.set(name, place);
  const open = parts.flatMap(openFieldsOf).filter(({ value }) => typeof value === "object");
  const view = (name: string, place: Place): FieldView => ({
    name,
    isRequired: required.has(name),
    schema: entered.has(place.value) ? repeated(place) : viewSchema(place, entered),
  });
  return [...Array.from(named, ([name, place]) => view(name, place)), ...open.map((place) => view(ANY_NAME, place))];
}

function choicesOf(parts: readonly Place[], entered: ReadonlySet<unknown>): Choice[] {
  const branches = parts.flatMap((part) => [...part.items("oneOf"), ...part.items("anyOf")]);
  return branches.map((branch, index) => ({
    title: branch.text("title") ?? branch.name ?? `Form ${index + 1}`,
    schema: entered.has(branch.value) ? repeated(branch) : viewSchema(branch, entered),
  }));
}

function repeated(schema: Place): SchemaView {
  const name = schema.name ?? "the object above";
  return {
    type: "object",
    description: schema.text("description") ?? "",
    facts: [],
    isSecret: false,
    level: undefined,
    fields: [],
    choices: [],
    repeats: name,
  };
}

function typeText(parts: readonly Place[], item: SchemaView | undefined, choices: readonly Choice[]): string {
  if (choices.length > 0) return [...new Set(choices.map(({ schema }) => schema.type))].join(" or ");
  const declared = first(parts, ({ object: { type } }) => (type === undefined ? undefined : [type].flat().map(String)));
  const types =
    declared ?? (parts.some(({ object }) => "properties" in object || "oneOf" in object || "anyOf" in object) ? ["object"] : []);
  if (types.length === 0) return first(parts, ({ object }) => (object.const === undefined ? undefined : typeof object.const)) ?? "any";
  return types.map((type) => (type === "array" && item ? `array of ${plural(item.type)}` : type)).join(" or ");
}

function plural(type: string): string {
  return type.includes(" or ")
    ? `(${type})`
    : type.startsWith("array")
      ? type.replace(/^array/, "arrays")
      : type === "any"
        ? "any values"
        : `${type}s`;
}

function valuesOf(parts: readonly Place[]): SchemaView["values"] {
  const closed = first(parts, ({ object }) =>
    object.const !== undefined ? [object.const] : Array.isArray(object.enum) ? object.enum : undefined,
  );
  if (closed) return { list: closed.map(text), isOpen: false };
  const open = parts.flatMap((part) => part.texts("x-extensible-enum"));
  return open.length > 0 ? { list: open, isOpen: true } : undefined;
}

/** Keywords that readers need in words. `minLength: 1` says only that a text is not empty, which nobody doubts. */
function factsOf(schema: Readonly<Record<string, Json>>): string[] {
  const { format, pattern, minimum, maximum, minLength, maxLength, minItems, maxItems, minProperties, maxProperties } = schema;
  const facts = [
    format !== undefined && `format ${format}`,
    pattern !== undefined && `pattern \`${pattern}\``,
    minimum !== undefined && `at least ${minimum}`,
    maximum !== undefined && `at most ${maximum}`,
    typeof minLength === "number" && minLength > 1 && `at least ${minLength} characters`,
    maxLength !== undefined && `at most ${maxLength} characters`,
    minItems !== undefined && `at least ${items(minItems)}`,
    maxItems !== undefined && `at most ${items(maxItems)}`,
    minProperties !== undefined && `at least ${minProperties} fields`,
    maxProperties !== undefined && `at most ${maxProperties} fields`,
    "default" in schema && `default \`${text(schema.default ?? null)}\``,
  ];
  return facts.filter((fact) => fact !== false);
}

function items(count: Json): string {
  return count === 1 ? "1 item" : `${count} items`;
}

function text(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
