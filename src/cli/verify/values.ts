import type { Description } from "../../description/description.js";
import { isExpression } from "../../description/expression.js";
import { isObject, type Json, type JsonObject, member } from "../../description/json.js";
import type { Operation } from "../../description/operation.js";
import type { Input } from "./inputs.js";

/** The values that requests are filled with. */
export interface Values {
  /** The value of an input; `undefined` when there is none. */
  find(operation: Operation, input: Input): unknown;
  /** Takes the ids from a response body that later requests need. */
  learn(operation: Operation, body: unknown): void;
  /** Ids of the operations whose responses hold the value. */
  sourcesOf(input: Input): string[];
}

/** Where a response holds an id: the operation, and the keys down to it; `*` is any index. */
interface Source {
  readonly operation: string;
  readonly keys: readonly string[];
  readonly example: string;
}

/**
 * Values come, in this order,
 *
 * - from `given`, by name;
 * - for path parameters: from another value with the same example, given or found in the response of a list. The examples are one
 *   made-up account, so the same id in them means the same thing: `botId`, `streamId`, and `_id` in the list of bots;
 * - from the description, where it leaves no choice or any will do: a constant of a link, an `enum`, a `default`, `true` or `false`.
 */
export function createValues(description: Description, safe: readonly Operation[], given: ReadonlyMap<string, string>): Values {
  const sources = safe.flatMap(idsInExamples);
  const constants = linkConstants(description);
  const byExample = new Map<string, string>();
  for (const { name, example } of description.operations.flatMap((operation) => operation.parametersIn("path"))) {
    const value = given.get(name);
    if (value !== undefined) byExample.set(String(example), value);
  }

  return {
    find({ id }, { name, in: location, required, schema, example }) {
      const text = given.get(name);
      if (text !== undefined) return parse(schema, text);
      if (!required) return undefined;
      if (location === "path") return byExample.get(String(example));
      return constants.get(`${id} ${name}`) ?? anyOf(schema, example);
    },
    learn({ id }, body) {
      for (const { operation, keys, example } of sources) {
        const value = operation === id && !byExample.has(example) ? firstText(body as Json, keys) : undefined;
        if (value) byExample.set(example, value);
      }
    },
    sourcesOf: ({ in: location, example }) =>
      location === "path" ? [...new Set(sources.filter((source) => source.example === example).map(({ operation }) => operation))] : [],
  };
}

/** The ids in the lists of the 200 examples: text under a key that ends in `id`, unless the request held it already. */
function idsInExamples(operation: Operation): Source[] {
  const sent = operation.parameters.map(({ example }) => example);
  const isId = (keys: readonly string[]) => keys.includes("*") && /id$/i.test(keys.at(-1) ?? "");
  const found: Source[] = [];
  const visit = (value: Json, keys: string[]): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, [...keys, "*"]);
    else if (isObject(value)) for (const [key, inner] of Object.entries(value)) visit(inner, [...keys, key]);
    else if (typeof value === "string" && isId(keys) && !sent.includes(value))
      found.push({ operation: operation.id, keys, example: value });
  };
  for (const { examples } of operation.declared(200)?.contents ?? []) for (const value of examples.values()) visit(value, []);
  return found;
}

/** Constants that links pass, by operation and parameter. */
function linkConstants({ operations }: Description): Map<string, unknown> {
  const links = operations.flatMap((operation) => operation.links);
  return new Map(
    links.flatMap(({ operationId, parameters }) =>
      Object.entries(parameters)
        .filter(([, value]) => !isExpression(value))
        .map(([name, value]) => [`${operationId} ${name}`, value] as const),
    ),
  );
}

function anyOf({ enum: values, default: preset, type }: JsonObject, example: Json | undefined): unknown {
  if (preset !== undefined) return preset;
  if (Array.isArray(values)) return values[0];
  return type === "boolean" ? example === true : undefined;
}

function parse({ type }: JsonObject, text: string): unknown {
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
