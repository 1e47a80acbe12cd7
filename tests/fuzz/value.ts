import { type Description, deref, type Json, type JsonObject, type Schema } from "../../scripts/lib/description.js";
import type { Dice } from "./dice.js";

/** Texts with a form of their own; those that fit a pattern or a format are taken. */
const FORMED = ["0", "7", "20", "2026-03-02", "2026-03-02T10:00:00.000Z", "1999-12-31T23:59:59+01:00"];
const FORMATS: Readonly<Record<string, readonly string[]>> = { email: ["a@example.com", "a.b+c@mail.example.org"] };

/** A value that fits a schema of the description, as far as this generator knows the keywords; let Ajv judge. */
export function makeValue(description: Description, schema: Schema, dice: Dice): Json {
  const make = (inner: unknown) => makeValue(description, inner as Schema, dice);
  const { $ref, ...own } = schema;
  if (typeof $ref === "string") return merge(make(deref<JsonObject>(description, { $ref })), Object.keys(own).length > 0 ? make(own) : {});
  if ("const" in schema) return schema.const ?? null;
  if (Array.isArray(schema.enum)) return dice.pick(schema.enum);
  const branches = (schema.oneOf ?? schema.anyOf) as Schema[] | undefined;
  const parts = [...((schema.allOf ?? []) as Schema[]), ...(branches ? [dice.pick(branches)] : [])].map(make);
  return parts.reduce(merge, makeOwn(description, schema, dice));
}

function makeOwn(description: Description, schema: Schema, dice: Dice): Json {
  const types = [schema.type ?? (schema.properties ? "object" : [])].flat() as string[];
  const type = types.length > 0 ? dice.pick(types) : "object";
  if (type === "object") return makeObject(description, schema, dice);
  if (type === "array") {
    const least = Number(schema.minItems ?? 0);
    const length = Math.min(Number(schema.maxItems ?? 4), least + dice.below(4));
    return Array.from({ length }, () => makeValue(description, (schema.items ?? { type: "string" }) as Schema, dice));
  }
  if (type === "boolean") return dice.chance(0.5);
  if (type === "integer" || type === "number") return makeNumber(schema, type, dice);
  if (type === "null") return null;
  return makeText(schema, dice);
}

function makeObject(description: Description, schema: Schema, dice: Dice): JsonObject {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  const required = (schema.required ?? []) as string[];
  const chosen = properties.filter(([name]) => required.includes(name) || dice.chance(0.4));
  const named = Object.fromEntries(chosen.map(([name, inner]) => [name, makeValue(description, inner, dice)]));
  const further = schema.additionalProperties;
  if (typeof further !== "object" || further === null) return named;
  const count = Number(schema.minProperties ?? 0) + dice.below(3);
  const added = Array.from({ length: count }, (): [string, Json] => [dice.text(), makeValue(description, further as Schema, dice)]);
  return { ...Object.fromEntries(added), ...named };
}

function makeNumber(schema: Schema, type: string, dice: Dice): number {
  const least = Number(schema.minimum ?? -10);
  const most = Math.min(Number(schema.maximum ?? Number.POSITIVE_INFINITY), least + dice.pick([0, 1, 10, 1_000, 1_000_000]));
  const whole = least + dice.below(most - least + 1);
  return type === "number" && dice.chance(0.5) && whole < most ? whole + 0.5 : whole;
}

function makeText(schema: Schema, dice: Dice): string {
  if (typeof schema.pattern === "string") {
    const pattern = new RegExp(schema.pattern, "u");
    return dice.pick(FORMED.filter((text) => pattern.test(text)));
  }
  if (typeof schema.format === "string" && FORMATS[schema.format]) return dice.pick(FORMATS[schema.format] ?? []);
  if (schema.contentMediaType === "application/json") return JSON.stringify({ [dice.text()]: dice.text() });
  const text = dice.text().slice(0, Number(schema.maxLength ?? 10_000));
  return text.padEnd(Number(schema.minLength ?? 0), "x");
}

function merge(one: Json, other: Json): Json {
  const isObject = (value: Json): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject(one) && isObject(other) ? { ...one, ...other } : one;
}
