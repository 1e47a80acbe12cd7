import { existsSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll } from "vitest";
import { copyProject, restoreProject, stageChanges } from "../../scripts/lib/copy-project.js";
import { ROOT } from "../../scripts/lib/root.js";
import { runScript } from "../support/run-script.js";
import { leaveFewModules } from "./small-description.js";

/** Generating the description in a new copy on a busy machine. */
const PREPARE_MS = 300_000;

/** A site of one page: for tests of what serves the docs. That the docs can be built is another test's. */
const ONE_PAGE = `import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./lib/root.js";

await mkdir(join(ROOT, "generated/docs"), { recursive: true });
await writeFile(join(ROOT, "generated/docs/index.html"), "<title>Kore.ai XO Platform API (unofficial)</title>");
`;

export interface Copy {
  readonly folder: string;
  run(script: string, ...args: string[]): ReturnType<typeof runScript>;
  read(file: string): Promise<string>;
  edit(file: string, change: (text: string) => string): Promise<void>;
}

/**
 * One copy of the project for the tests of a file, whose sources are as they were before each of them.
 * With `built`, it starts with whatever is built and checked in the original, so that a build in it only does what is new.
 * With `small`, its description has a few modules, and what is generated from them counts as its sources, too, unless `generated` is false.
 * With `fewPages`, its docs have pages for a few operations only; with `onePage`, they are one page, written in place of a build.
 */
export function copyForTests({ built = false, small = false, generated = true, fewPages = false, onePage = false } = {}): Copy {
  let folder = "";
  beforeAll(async () => {
    folder = await copyProject();
    if (built)
      for (const made of [".cache", "dist", "generated/docs"])
        if (existsSync(join(ROOT, made))) await cp(join(ROOT, made), join(folder, made), { recursive: true });
    if (small) await leaveFewModules(folder);
    if (small && generated) {
      const { code, output } = await runScript(["scripts/generate.ts"], folder);
      if (code !== 0) throw new Error(output);
    }
    if (fewPages) await leaveFewPages();
    if (onePage) await edit("scripts/build-site.ts", () => ONE_PAGE);
    stageChanges(folder);
  }, PREPARE_MS);
  afterEach(() => restoreProject(folder));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const read = (file: string) => readFile(join(folder, file), "utf8");
  const edit = async (file: string, change: (text: string) => string) => {
    const before = await read(file);
    const after = change(before);
    if (after === before) throw new Error(`The edit changes nothing in ${file}.`);
    await writeFile(join(folder, file), after);
  };
  const leaveFewPages = async () => {
    await edit("site/api/[module]/[verb].paths.ts", (text) =>
      text.replace("description.operations.map", "description.operations.slice(0, 3).map"),
    );
    await edit("site/api/[module]/index.paths.ts", (text) =>
      text.replace("description.modules.map", "description.modules.slice(0, 3).map"),
    );
  };
  return {
    get folder() {
      return folder;
    },
    run: (script, ...args) => runScript([script, ...args], folder),
    read,
    edit,
  };
}
