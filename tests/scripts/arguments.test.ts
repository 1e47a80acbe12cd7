import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { runScriptHere } from "../support/run-script-here.js";

const { scripts } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };
const files = new Set(Object.values(scripts).flatMap((command) => /scripts\/\S+\.ts/.exec(command) ?? []));

describe.each([...files])("%s", (file) => {
  it("says how it is used for --help, whatever else is there, and does nothing", { timeout: 60_000 }, async () => {
    const { code, output } = await runScriptHere([file, "--help"]);
    expect(output).toMatch(/^Usage: \S+/);
    expect(code).toBe(0);
  });

  it("refuses a flag that it does not know", { timeout: 60_000 }, async () => {
    const { code, output } = await runScriptHere([file, "--nonsense"]);
    expect(output).toMatch(/^unknown option '--nonsense'\.?\n/i);
    expect(code).toBe(2);
  });
});
