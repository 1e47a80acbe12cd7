import { fillPath } from "../description/path-template.js";
import { entriesOf } from "./entries-of.js";
import { InputError } from "./errors/input-error.js";

/** Fills in a path template. Refuses what would change the path: an empty value, or a dot segment, which URLs resolve even when encoded. */
export function toPath(operation: string, template: string, values: Readonly<Record<string, unknown>>): string {
  return fillPath(template, (name) => {
    const text = toText(operation, name, values[name] ?? "");
    if (text === "") throw new InputError(operation, name, "is missing or empty. Pass a string or a number.");
    if (text === "." || text === "..") throw new InputError(operation, name, `is "${text}", which would change the path.`);
    return encode(operation, name, text);
  });
}

/** Separators of lists, by parameter. */
type Separators = Readonly<Record<string, string>> | undefined;

/** The query string without `?`. */
export function toQuery(operation: string, values: object, separators: Separators): string {
  return Object.entries(values).reduce((search, [name, value]) => addToQuery(search, operation, name, value, separators), "");
}

/**
 * A query string with a parameter more. Lists repeat their key, or are joined by the separator in the description; dates become ISO strings;
 * `undefined` and `null` are omitted.
 */
export function addToQuery(search: string, operation: string, name: string, value: unknown, separators: Separators): string {
  if (!isGiven(value)) return search;
  const start = search && `${search}&`;
  const key = `${encodeURIComponent(name)}=`;
  if (!Array.isArray(value)) return start + key + encode(operation, name, toText(operation, name, value));
  const items = value.filter(isGiven);
  const texts = items.map((item) => encode(operation, name, toText(operation, name, item)));
  const separator = separators?.[name];
  return items.length > 0 ? start + key + texts.join(separator === undefined ? `&${key}` : encodeURIComponent(separator)) : search;
}

/**
 * A form with one part per key; lists become repeated parts. Files stay as they are, everything else becomes text. All of it is read at once, but
 * streams take time: a form must know its length. They are cancelled when the signal aborts.
 */
export async function toForm(operation: string, body: object, signal: AbortSignal): Promise<FormData> {
  const parts = entriesOf(body).flatMap(([name, value]) => {
    const items = [value].flat().filter(isGiven);
    return items.map(async (item): Promise<[string, string | Blob]> => {
      if (isStream(item)) return [name, await new Response(item.pipeThrough(new TransformStream(), { signal })).blob()];
      return [name, item instanceof Blob ? item : toText(operation, `body.${name}`, item)];
    });
  });
  const form = new FormData();
  for (const [name, part] of await Promise.all(parts)) form.append(name, part as Blob);
  return form;
}

/** React Native has no streams, and so no class to compare with. */
function isStream(item: unknown): item is ReadableStream {
  return "pipeThrough" in Object(item);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

export function toJson(operation: string, body: unknown): string | undefined {
  try {
    return JSON.stringify(body, refuseNulls);
  } catch (cause) {
    throw new InputError(
      operation,
      "body",
      "cannot be serialized as JSON: it has a bigint, NaN, an invalid date or a circular reference.",
      cause,
    );
  }
}

/** JSON.stringify turns invalid dates, NaN and infinite numbers into `null`. */
function refuseNulls(this: Record<string, unknown>, key: string, value: unknown): unknown {
  if (value === null ? this[key] instanceof Date : isNotFinite(value)) throw new TypeError(`${key} would become null`);
  return value;
}

/** Whether a value is NaN or infinite. */
function isNotFinite(value: unknown): boolean {
  return typeof value === "number" && !Number.isFinite(value);
}

function toText(operation: string, name: string, value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (typeof value === "object" || typeof value === "function" || isNotFinite(value))
    throw new InputError(operation, name, "cannot be sent. Pass a string, a number, a boolean or a valid date.");
  return String(value);
}

function encode(operation: string, name: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new InputError(operation, name, "is not valid Unicode: it contains half of a surrogate pair.");
  }
}
