import { InputError } from "./errors/input-error.js";

/** The parts of a flat input, by where they go. */
export interface RequestParts {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  body: unknown;
}

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** Splits a flat input: names in the path template go there, `body` is the body, the rest is the query. */
export function splitInput(template: string, input: object = {}): RequestParts {
  const names = new Set(Array.from(template.matchAll(PLACEHOLDER), ([, name]) => name));
  const { body, ...parameters } = input as Record<string, unknown>;
  const entries = Object.entries(parameters);
  return {
    path: Object.fromEntries(entries.filter(([name]) => names.has(name))),
    query: Object.fromEntries(entries.filter(([name]) => !names.has(name))),
    body,
  };
}

/** Fills a path template. Refuses what would change the path: nothing, or a dot segment, which URLs resolve even when encoded. */
export function fillPath(operation: string, template: string, values: Record<string, unknown>): string {
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const text = toText(operation, name, values[name] ?? "");
    if (text === "") throw new InputError(operation, name, "is missing or empty. Pass it as text or a number.");
    if (text === "." || text === "..") throw new InputError(operation, name, `is "${text}", which would lead to another path.`);
    return encode(operation, name, text);
  });
}

/** The query string without `?`. Lists repeat their key, dates become ISO text, `undefined` and `null` are left out. */
export function toQuery(operation: string, values: Record<string, unknown>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => [value].flat().map((item) => [name, item] as const))
    .filter(([, item]) => item !== undefined && item !== null)
    .map(([name, item]) => `${encodeURIComponent(name)}=${encode(operation, name, toText(operation, name, item))}`)
    .join("&");
}

/** A form with one part per key: files as they are, lists as repeated parts, everything else as text. */
export function toForm(operation: string, body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const item of [value].flat()) {
      if (item instanceof Blob) form.append(name, item);
      else if (item !== undefined && item !== null) form.append(name, toText(operation, `body.${name}`, item));
    }
  }
  return form;
}

function toText(operation: string, name: string, value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (typeof value === "object") throw new InputError(operation, name, "cannot be sent. Pass text, a number, a boolean or a valid date.");
  return String(value);
}

function encode(operation: string, name: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new InputError(operation, name, "is not valid Unicode text (half of a surrogate pair).");
  }
}
