import type { Operation } from "../../../src/description/operation.js";
import type { Scopes } from "../facts.js";
import type { Mismatch } from "./difference.js";

const KINDS = [
  ["builder", "botBuilder"],
  ["admin", "adminConsole"],
  ["data", "dataTables"],
] as const;

/** Where the scopes of a kind of app differ. A page that names none says nothing. */
export function scopeMismatches(operation: Operation, said: Scopes): Mismatch[] {
  const place = operation.place.get("security") ?? operation.place;
  const ours = new Map(operation.security.flatMap((requirement) => Object.entries(requirement)));
  const named = KINDS.filter(([kind]) => said[kind] !== undefined);
  if (named.length === 0) {
    const all = [...new Set([...ours.values()].flat())];
    if (said.unnamed === undefined || isSame(said.unnamed, all)) return [];
    return [{ at: "scope", page: said.unnamed.join(", "), description: all.join(", ") || "none", place, source: "scopes" }];
  }
  // No kind of app has a scope for it: then it needs none, since otherwise nobody could call it.
  const needNone = named.every(([kind]) => said[kind]?.length === 0);
  return KINDS.flatMap(([kind, scheme]) => {
    const [theirs, own] = [said[kind] ?? [], ours.get(scheme)];
    if (own === undefined ? theirs.length === 0 : (theirs.length > 0 || needNone) && isSame(theirs, own)) return [];
    const description = own === undefined ? "cannot call" : own.join(", ") || "no scope";
    return [{ at: `scope ${scheme}`, page: theirs.join(", ") || "cannot call", description, place, source: "scopes" as const }];
  });
}

/** Pages write the rights on a data table in small letters. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const names = (list: readonly string[]) => [...new Set(list.map((name) => name.toLowerCase()))].sort().join("\n");
  return names(one) === names(other);
}
