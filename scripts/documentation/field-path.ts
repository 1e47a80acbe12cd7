/** The items of an array, as a part of a field's path. */
export const ITEMS = "[]";

/** A field's path from its parts: keys, and `[]` for the items of an array. */
export function joinPath(parts: readonly string[]): string {
  let path = "";
  for (const part of parts) {
    if (part === ITEMS) path += ITEMS;
    else if (part === "" || /[.[\]]/.test(part)) path += `[${JSON.stringify(part)}]`;
    else path += path === "" ? part : `.${part}`;
  }
  return path;
}

/** The parts of a path that `joinPath` wrote, or of a name that a page writes: `users[].name`. */
export function splitPath(path: string): string[] {
  const parts: string[] = [];
  for (const [, quoted, items, plain] of path.matchAll(/\[("(?:[^"\\]|\\.)*")\]|(\[\d*\])|([^.[\]]+)/g)) {
    parts.push(quoted ? (JSON.parse(quoted) as string) : items ? ITEMS : (plain ?? ""));
  }
  return parts;
}

/** The parts that are keys. */
export function keysOf(parts: readonly string[]): string[] {
  return parts.filter((part) => part !== ITEMS);
}

/** A name without case, spaces and punctuation: pages spell `SSO Protocol` and `SSOProtocol`. */
export function looseName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
