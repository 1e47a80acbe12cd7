import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../scripts/lib/root.js";
import { runNode } from "../../scripts/lib/run-node.js";
import { tool } from "../../scripts/lib/tool.js";
import { type Mock, startMock } from "../../src/mock/index.js";

/** The code blocks of a language in a Markdown text. */
export function blocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^ *\`\`\`${language}\n([\\s\\S]*?)\`\`\``, "gm"))].map(([, code = ""]) => code);
}

/** A folder in which snippets run, against a mock of their own. */
export interface Bench {
  readonly folder: string;
  readonly mock: Mock;
  /** Writes a snippet as a program that runs here: the package's sources instead of the installed package, the mock instead of the platform. */
  program(code: string, name: string): Promise<string>;
  close(): Promise<void>;
}

const ENTRIES = {
  "kore-xo-api": "src/client",
  "kore-xo-api/node": "src/node",
  "kore-xo-api/mock": "src/mock",
  "kore-xo-api/msw": "generated/msw",
  "kore-xo-api/testing": "src/testing",
};

export async function startBench(): Promise<Bench> {
  const mock = await startMock({ scenario: { runningPolls: 0 } });
  const folder = await mkdtemp(join(tmpdir(), "kore-xo-api-snippets-"));
  // The snippets read and write files, so they run here.
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), "{}");
  return {
    folder,
    mock,
    async program(code, name) {
      const file = join(folder, name);
      const here = Object.entries(ENTRIES).reduce(
        (text, [entry, source]) => text.replaceAll(`"${entry}"`, JSON.stringify(join(ROOT, source, "index.js"))),
        code,
      );
      await writeFile(file, here.replaceAll("https://platform.kore.ai", mock.url).replaceAll('?? ""', '?? "any-text"'));
      return file;
    },
    async close() {
      await mock.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Compiles programs strictly, as in an app for Node. */
export function compile(files: readonly string[]) {
  const strict = ["--ignoreConfig", "--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--target", "es2023"];
  const types = ["--types", "node", "--typeRoots", join(ROOT, "node_modules/@types")];
  return runNode(tool("typescript-7", "tsc", ...strict, ...types, ...files));
}
