import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadExtensions } from "../../scripts/lib/extensions.js";
import { ROOT } from "../../scripts/lib/root.js";

/** Where the sources of each reader are. */
const READERS: Record<string, string[]> = {
  rules: ["scripts/rules"],
  generator: ["scripts/generate"],
  mock: ["src/mock"],
  docs: ["scripts/docs", "scripts/build-reference.ts", "scripts/build-site.ts"],
  cli: ["src/cli/call", "src/cli/commands", "src/cli/mock"],
  verify: ["scripts/verify", "src/cli/verify"],
};

/** How the core gives the value of a key to whoever does not read the key itself. */
const ACCESSORS: Record<string, RegExp> = {
  "x-provenance": /\bprovenance\b/,
  "x-pagination": /\bpagination\b/,
  "x-job": /\.job\b|\bjobsStartedBy\b|[{,] job\b/,
  "x-resource": /\bresource\b/,
  "x-rate-limit": /\brateLimit\b/,
  "x-error-in-200": /\berrorIn200\b/,
  "x-safe": /\bisSafe\b/,
  "x-extensible-enum": /\bextensibleValues\b/,
  "x-displayName": /\bappKinds\b(?!\.keys)|\bdescribeSecurity\b|\.modules\b/,
  "x-tagGroups": /\btagGroups\b/,
};

const extensions = await loadExtensions();
const sources = new Map(Object.entries(READERS).map(([reader, places]) => [reader, places.map(code).join("\n")]));

describe("the registry of extension keys", () => {
  it.each(Object.entries(extensions))("says the truth about who reads %s", (key, { readBy }) => {
    const accessor = ACCESSORS[key] ?? /(?!)/;
    const readers = [...sources].filter(([, text]) => text.includes(key) || accessor.test(text)).map(([reader]) => reader);
    expect(readers.sort()).toEqual([...readBy].sort());
  });

  it("knows the readers", () => {
    expect(Object.values(extensions).flatMap(({ readBy }) => readBy)).toEqual(expect.arrayContaining(Object.keys(READERS)));
  });
});

/** The code of a file or of every file in a folder, without comments and imports, which read nothing. */
function code(place: string): string {
  const names = place.endsWith(".ts")
    ? [""]
    : readdirSync(join(ROOT, place), { recursive: true, encoding: "utf8" }).filter((name) => /\.(ts|hbs)$/.test(name));
  return names
    .map((name) => readFileSync(join(ROOT, place, name), "utf8"))
    .join("\n")
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import [\s\S]*?;$/gm, "");
}
