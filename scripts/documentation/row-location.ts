import type { Location } from "./facts.js";
import { looseName } from "./field-path.js";
import type { Endpoint } from "./operation-table.js";
import type { Role } from "./sections.js";
import { parameterName, type QueryPart, templateNames } from "./url.js";

/** Where a parameter belongs, and its name there. */
export interface RowLocation {
  readonly location: Exclude<Location, "response" | "error">;
  readonly name: string;
}

/** What is known of a request besides its tables. */
export interface KnownRequest {
  readonly endpoint: Endpoint;
  /** Of the endpoint and of its samples. */
  readonly query: readonly QueryPart[];
  /** Whether a body's sample shows a field of this name. */
  readonly inBody: (name: string) => boolean;
  readonly takesBody: boolean;
  /** Of the other endpoints that the same tables are about: a row may be a parameter of theirs alone. */
  readonly otherPaths: readonly string[];
}

/** The address itself, in every table; and parts of it that are no longer parameters. */
const ADDRESS_PARTS = /^(host|version(-?id)?)$/i;

/**
 * Where a row's parameter belongs. Tables stand under the wrong heading often, so the address decides: what is in its path is a path
 * parameter, what is in its query string is a query parameter, whatever the heading. `undefined` for the host, the version and the token.
 */
export function locateRow(names: readonly string[], role: Role, known: KnownRequest): RowLocation | undefined {
  const first = names[0] ?? "";
  const isBody = role === "body" || role === "request";
  if (isBody && names.some(known.inBody)) return { location: "body", name: first };
  const template = names.flatMap((name) => templateFor(name, known.endpoint.path) ?? [])[0];
  if (template !== undefined) return { location: "path", name: template };
  const query = names.flatMap((name) => queryFor(name, known.query) ?? [])[0];
  if (query !== undefined) return { location: "query", name: query };
  if (!isBody && known.endpoint.fromSample) return undefined;
  if (!isBody && names.some((name) => known.otherPaths.some((path) => templateFor(name, path) !== undefined))) return undefined;
  if (isBody) return { location: role === "request" && !known.takesBody ? "query" : "body", name: first };
  if (ADDRESS_PARTS.test(first) || (role === "header" && first.toLowerCase() === "auth")) return undefined;
  return { location: role === "header" || role === "path" ? role : "query", name: first };
}

/** The name in the path's braces that a table's name means. `BotID` also means `{streamId}` where the path has no other. */
function templateFor(name: string, path: string): string | undefined {
  const templates = templateNames(path);
  const wanted = looseName(parameterName(name));
  const same = templates.find((template) => looseName(template) === wanted);
  const isApp = (id: string) => /^(bot|stream)id$/.test(id);
  return same ?? (isApp(wanted) ? templates.find((template) => isApp(looseName(template))) : undefined);
}

function queryFor(name: string, query: readonly QueryPart[]): string | undefined {
  const exact = query.find((part) => part.name === name || part.placeholder === name);
  return (exact ?? query.find((part) => looseName(part.name) === looseName(name)))?.name;
}
