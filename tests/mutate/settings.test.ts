import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { Help } from "../../scripts/lib/main.js";
import { ROOT } from "../../scripts/lib/root.js";
import { UserError } from "../../scripts/lib/user-error.js";
import { importedFiles } from "../../scripts/mutate/code/imported-files.js";
import { TARGETS } from "../../scripts/mutate/code/targets.js";
import { readSettings, USAGE } from "../../scripts/mutate/settings.js";

const read = (line: string) => readSettings(line.split(" ").filter(Boolean));

describe("the command line of mutate", () => {
  it("has a seed and a sample of its own for the description", () => {
    expect(read("description")).toEqual({ target: "description", seed: 1, sample: 200, json: false });
    expect(read("description --seed 0 --sample 3 --json")).toEqual({ target: "description", seed: 0, sample: 3, json: true });
  });

  it("takes the files to change in code", () => {
    expect(read("client")).toEqual({ target: "client", mutate: undefined });
    expect(read("mock --mutate src/mock/a.ts --mutate src/mock/b.ts")).toEqual({
      target: "mock",
      mutate: ["src/mock/a.ts", "src/mock/b.ts"],
    });
  });

  it("prints help when asked", () => {
    expect(() => read("--help")).toThrow(Help);
  });

  it.each([
    ["", "Name one target."],
    ["client mock", "Name one target."],
    ["server", 'There is no target "server".'],
    ["toString", 'There is no target "toString".'],
    ["description --seed x", '--seed takes a whole number from 0, not "x".'],
    ["description --seed -1", "--seed"],
    ["description --sample 0", '--sample takes a whole number from 1, not "0".'],
    ["description --mutate a.ts", "--mutate is for code."],
    ["client --seed 1", "--seed, --sample and --json are for the description."],
    ["client --json", "--seed, --sample and --json are for the description."],
    ["client --fast", "Unknown option '--fast'"],
  ])("refuses %j as misuse, and says how it is used", (line, message) => {
    expect(() => read(line)).toThrow(UserError);
    expect(() => read(line)).toThrow(message);
    expect(() => read(line)).toThrow(expect.objectContaining({ exitCode: 2, message: expect.stringContaining(USAGE) }));
  });
});

describe.each(Object.entries(TARGETS))("the target %s", (_, { mutate, tests }) => {
  it("names folders that exist, so that none is tried with nothing", () => {
    for (const glob of [...mutate, ...tests]) expect(existsSync(join(ROOT, dirname(glob.replace(/\*.*/, "x")))), glob).toBe(true);
  });
});

describe("the files behind the client", () => {
  it("are those that it imports, of its folder only", async () => {
    const files = await importedFiles(["src/client/index.ts"], "src/client/");
    expect(files).toContain("src/client/calls/read-pages.ts");
    // Only types come from it.
    expect(files).not.toContain("src/client/options.ts");
    expect(files.every((file) => file.startsWith("src/client/"))).toBe(true);
  });
});
