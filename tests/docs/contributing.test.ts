import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";

const text = await readFile(join(ROOT, "CONTRIBUTING.md"), "utf8");
const { dependencies, devDependencies } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;
const installed = { ...dependencies, ...devDependencies };

/** The packages of the table, each with the version next to it: `vitest` 4.1.12. */
const [, table = ""] = /\n\| package [^\n]*\n\|[-| ]+\|\n((?:\|[^\n]*\n)+)/.exec(text) ?? [];
const rows = table.split("\n").filter(Boolean);
const listed = rows.flatMap((row) => {
  const [, packages = ""] = row.split("|");
  return [...packages.matchAll(/`([^`]+)`(?: (\d[\w.-]*))?/g)].map(([, name = "", version]) => ({ name, version }));
});

describe("the dependency table of CONTRIBUTING.md", () => {
  it("lists every dependency exactly once, and no other package", () => {
    expect(listed.map(({ name }) => name).sort()).toEqual(Object.keys(installed).sort());
  });

  it.each(listed.filter(({ version }) => version !== undefined))("gives the installed version of $name", ({ name, version }) => {
    // An alias is written npm:typescript@7.0.2.
    expect(installed[name]?.split("@").at(-1)).toBe(version);
  });

  it.each(rows)("gives a reason: %s", (row) => {
    expect(row.split("|")[2]?.trim()).toMatch(/\w+ \w+/);
  });
});
