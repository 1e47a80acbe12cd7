import { isObject } from "../../../src/description/json.js";
import type { Place } from "../../../src/description/place.js";
import { branchesOf, itemsOf, openFieldsOf, partsOfValue } from "../../../src/description/schema/keywords.js";
import { ITEMS } from "../field-path.js";
import { isAnyKey } from "./described-path.js";

/** What the description says about a field: its schemas, or that anything may stand there. */
export type Known = readonly Place[] | "anything";

/** The schemas of the field at a path into values of `schemas`, in all branches; empty when no branch names it. */
export function schemasOf(schemas: readonly Place[], parts: readonly string[]): Known {
  let current = schemas;
  for (const part of parts) {
    const next = current.map((schema) => below(schema, part));
    if (next.includes("anything")) return "anything";
    current = next.flatMap((known) => known as readonly Place[]);
  }
  return current;
}

function below(schema: Place, part: string): Known {
  const values = partsOfValue(schema);
  if (values.some(takesAnything)) return "anything";
  const found = part === ITEMS ? values.flatMap(itemsOf) : values.flatMap((value) => fieldsBelow(value, part));
  return found.filter(({ value }) => value !== false);
}

function fieldsBelow(schema: Place, key: string): Place[] {
  if (isAnyKey(key)) {
    const open = openFieldsOf(schema).filter(({ value }) => isObject(value));
    return open.length > 0 ? open : schema.items("properties");
  }
  const named = schema.get("properties", key);
  return named ? [named] : openFieldsOf(schema).filter(({ value }) => isObject(value));
}

/** A schema that names nothing, or says outright that any field may stand there. */
function takesAnything({ object, value }: Place): boolean {
  if (value === true || object.additionalProperties === true) return true;
  const says = ["type", "properties", "items", "allOf", "anyOf", "oneOf", "enum", "const", "additionalProperties", "required", "if", "not"];
  return isObject(value) && !says.some((key) => key in value);
}

/** Whether values of the schemas must have a field: in every branch, in some, or in none. */
export function requirementOf(schemas: readonly Place[], parts: readonly string[]): "always" | "sometimes" | "never" {
  const key = parts.at(-1);
  const holders = schemasOf(schemas, parts.slice(0, -1));
  if (key === undefined || holders === "anything") return "never";
  const found = holders.filter((holder) => schemasOf([holder], [key]).length > 0).map((holder) => requires(holder, key, new Set()));
  return agree(found);
}

type Requirement = ReturnType<typeof requirementOf>;

function requires(schema: Place, key: string, entered: ReadonlySet<unknown>): Requirement {
  if (entered.has(schema.value)) return "never";
  if (schema.texts("required").includes(key)) return "always";
  const inner = new Set(entered).add(schema.value);
  const each = (keyword: string) => schema.items(keyword).map((branch) => requires(branch, key, inner));
  if (each("allOf").includes("always")) return "always";
  const choices = ["oneOf", "anyOf"].map((keyword) => agree(each(keyword)));
  if (choices.includes("always")) return "always";
  const rest = branchesOf(schema).map((branch) => requires(branch, key, inner));
  const depends = schema.entries("dependentRequired").some(([, names]) => names.texts().includes(key));
  return depends || rest.some((one) => one !== "never") ? "sometimes" : "never";
}

function agree(found: readonly Requirement[]): Requirement {
  const [first = "never"] = found;
  return found.every((one) => one === first) ? first : "sometimes";
}
