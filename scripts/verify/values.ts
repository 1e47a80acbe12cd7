import { type Description, deref, type Json, listOperations, type PlacedOperation, type Schema } from "../lib/description.js";
import { isObject, member } from "../lib/json.js";
import type { Want } from "./wants.js";

/** The values that requests are filled with. */
export interface Values {
  /** The value for a want; `undefined` when there is none. */
  find(placed: PlacedOperation, want: Want): unknown;
  /** Takes the ids from an answer that later requests need. */
  learn(placed: PlacedOperation, body: unknown): void;
  /** Operations whose answers hold the value. */
  sourcesOf(want: Want): string[];
}

/** A place in an answer that holds an id: the operation, and the keys down to it; `*` is any index. */
interface Source {
  readonly operation: string;
  readonly way: readonly string[];
  readonly example: string;
}

/**
 * Values come, in this order,
 *
 * - from `given`, by name;
 * - for what a path needs: from another value with the same example, given or found in a list that was answered. The examples are one
 *   made-up account, so what has the same id in them is the same thing: `botId`, `streamId`, and `_id` in the list of bots;
 * - from the description, where it leaves no choice or any will do: a constant of a link, an `enum`, a `default`, `true` or `false`.
 */
export function createValues(description: Description, safe: readonly PlacedOperation[], given: ReadonlyMap<string, string>): Values {
  const sources = safe.flatMap((placed) => idsInExamples(description, placed));
  const constants = linkConstants(description);
  const byExample = new Map<string, string>();
  for (const placed of listOperations(description)) {
    for (const reference of placed.operation.parameters ?? []) {
      const { name, in: place, example } = deref(description, reference);
      const value = given.get(name);
      if (place === "path" && value !== undefined) byExample.set(String(example), value);
    }
  }

  return {
    find({ id }, { name, in: place, required, schema, example }) {
      const text = given.get(name);
      if (text !== undefined) return parse(schema, text);
      if (!required) return undefined;
      if (place === "path") return byExample.get(String(example));
      return constants.get(`${id} ${name}`) ?? anyOf(schema, example);
    },
    learn({ id }, body) {
      for (const { operation, way, example } of sources) {
        const value = operation === id && !byExample.has(example) ? firstText(body as Json, way) : undefined;
        if (value) byExample.set(example, value);
      }
    },
    sourcesOf: ({ in: place, example }) =>
      place === "path" ? [...new Set(sources.filter((source) => source.example === example).map(({ operation }) => operation))] : [],
  };
}

/** The ids in the lists of a 200 answer's examples: text under a key that ends in `id`, unless the request held it already. */
function idsInExamples(description: Description, { id, operation }: PlacedOperation): Source[] {
  const asked = (operation.parameters ?? []).map((parameter) => deref(description, parameter).example);
  const isId = (way: readonly string[]) => way.includes("*") && /id$/i.test(way.at(-1) ?? "");
  const found: Source[] = [];
  const visit = (value: Json, way: string[]): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, [...way, "*"]);
    else if (isObject(value)) for (const [key, inner] of Object.entries(value)) visit(inner, [...way, key]);
    else if (typeof value === "string" && isId(way) && !asked.includes(value)) found.push({ operation: id, way, example: value });
  };
  for (const { examples = {} } of Object.values(deref(description, operation.responses[200] ?? { description: "" }).content ?? {})) {
    for (const example of Object.values(examples)) visit(deref(description, example).value, []);
  }
  return found;
}

/** Values that a link hands on as they are, by operation and parameter. */
function linkConstants(description: Description): Map<string, string> {
  const responses = listOperations(description).flatMap(({ operation }) => Object.values(operation.responses));
  const links = responses.flatMap((response) => Object.values(deref(description, response).links ?? {}));
  return new Map(
    links.flatMap(({ operationId, parameters = {} }) =>
      Object.entries(parameters)
        .filter(([, value]) => !value.startsWith("$"))
        .map(([name, value]) => [`${operationId} ${name}`, value] as const),
    ),
  );
}

function anyOf({ enum: words, default: usual, type }: Schema, example: Json | undefined): unknown {
  if (usual !== undefined) return usual;
  if (Array.isArray(words)) return words[0];
  return type === "boolean" ? example === true : undefined;
}

function parse({ type }: Schema, text: string): unknown {
  if (type === undefined || [type].flat().includes("string")) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function firstText(value: Json | undefined, [key, ...rest]: readonly string[]): string | undefined {
  if (key === undefined) return typeof value === "string" && value !== "" ? value : undefined;
  if (key !== "*") return firstText(member(value, key), rest);
  for (const item of Array.isArray(value) ? value : []) {
    const found = firstText(item, rest);
    if (found) return found;
  }
  return undefined;
}
