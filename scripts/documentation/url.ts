/** An address as a page writes it, in the spelling that operations are known by. */
export interface Address {
  /** `/api/public/bot/{botId}/export`: no host, no query string. */
  readonly path: string;
  readonly query: readonly QueryPart[];
}

export interface QueryPart {
  readonly name: string;
  /** The word in `{{word}}`, where the value is a placeholder: tables sometimes use it for the name. */
  readonly placeholder?: string;
}

/** Finds addresses in prose. Spaces inside braces are allowed: `{{request id}}`. */
export const ADDRESS = /(?:https?:\/\/|\{\{?host\}?\}\/)(?:\{\{?[^{}\n]*\}?\}|[^\s`'"<>|\\{}()])*/gi;

/** The only version that the pages show, where the address has a placeholder for it. */
const VERSION = "1.1";

/** Reads an address; `undefined` when it has no path. */
export function readAddress(text: string): Address | undefined {
  const [whole = "", search = ""] = splitOnce(text.trim().replace(/^https?:\/\//i, ""), "?");
  const at = whole.indexOf("/");
  if (at < 0) return undefined;
  const segments = whole
    .slice(at + 1)
    .split("/")
    .map(readSegment);
  if (segments[0]?.toLowerCase() === "api") segments[0] = "api";
  return { path: `/${segments.join("/")}`, query: search.split("&").flatMap(readQueryPart) };
}

function readSegment(segment: string): string {
  // The last of the three is a placeholder whose braces were forgotten.
  const name = placeholder(segment) ?? /^:(\w+)$/.exec(segment)?.[1] ?? /^(?:bot|stream)_?id$/i.exec(segment)?.[0];
  if (name === undefined) return segment;
  return /^version(-?id)?$/i.test(name) ? VERSION : `{${parameterName(name)}}`;
}

function readQueryPart(part: string): QueryPart[] {
  const [left = "", value = ""] = splitOnce(part, "=");
  const name = placeholder(left) ?? left;
  const word = placeholder(value);
  if (!name) return [];
  return [word === undefined ? { name } : { name, placeholder: word }];
}

/** The word in `{{word}}`, `{word}` or `:{{word}}`. */
function placeholder(text: string): string | undefined {
  return /^:?\{\{?\s*([^{}]+?)\s*\}?\}$/.exec(text)?.[1]?.replace(/\s+/g, "");
}

/** One spelling for `BotID`, `bot_id` and `botId`. */
export function parameterName(name: string): string {
  const id = /^(bot|stream)[-_ ]?id$/i.exec(name)?.[1];
  return id ? `${id.toLowerCase()}Id` : name.replace(/^Bot(?=[A-Z])/, "bot");
}

/** The names in a path's braces. */
export function templateNames(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
}

/** Whether a written path can be a call of the path with braces: names and values stand for each other. */
export function fitsPath(template: string, written: string): boolean {
  const wanted = segmentsOf(template);
  const given = segmentsOf(written);
  return wanted.length === given.length && wanted.every((part, index) => isTemplate(part) || part === given[index]);
}

/** How many of the last segments two paths share, from the end. */
export function sharedTail(one: string, other: string): number {
  const left = segmentsOf(one).reverse();
  const right = segmentsOf(other).reverse();
  const differ = left.findIndex((part, index) => part !== right[index] && !(isTemplate(part) && isTemplate(right[index] ?? "")));
  return differ < 0 ? left.length : differ;
}

function segmentsOf(path: string): string[] {
  return path.replace(/\/$/, "").split("/").slice(1);
}

function isTemplate(segment: string): boolean {
  return segment.startsWith("{");
}

function splitOnce(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
