import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadGuides } from "../../scripts/docs/load-guides.js";
import { OWN_GUIDES } from "../../scripts/docs/own-guides.js";
import { commandLineSample } from "../../scripts/docs/samples/command-line-sample.js";
import { curlSample } from "../../scripts/docs/samples/curl-sample.js";
import { SAMPLE_TOKEN, SAMPLE_URL } from "../../scripts/docs/samples/settings.js";
import { typescriptSample } from "../../scripts/docs/samples/typescript-sample.js";
import { ROOT } from "../../scripts/lib/root.js";
import { runNode } from "../../scripts/lib/run-node.js";
import { tool } from "../../scripts/lib/tool.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { description, operations } from "../support/description.js";
import { runCli } from "../support/run-cli.js";
import { runScript } from "../support/run-script.js";

/** A sample as it stands in a page, and where it stands. */
interface Sample {
  readonly name: string;
  readonly code: string;
}

const LIMIT_MS = 120_000;
const site = (file: string) => readFile(join(ROOT, "site", file), "utf8");
const ownPages = ["index.md", ...OWN_GUIDES.map(({ name }) => `guides/${name}.md`)];
const prose = [
  ...(await Promise.all(ownPages.map(async (file) => ({ name: file, text: await site(file) })))),
  ...(await loadGuides(description)),
];
const inProse = (language: string): Sample[] =>
  prose.flatMap(({ name, text }) =>
    Array.from(text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, "gm")), ([, indent = "", code = ""], index) => ({
      name: `${name}-${index + 1}`,
      code: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    })),
  );

const programs = [
  ...operations.map((operation) => ({ name: operation.id, code: typescriptSample(operation, description) })),
  ...inProse("ts"),
];
const commands = [
  ...operations.map((operation) => ({ name: operation.id, code: curlSample(operation) })),
  ...inProse("sh").filter(({ code }) => code.startsWith("curl ")),
];

let mock: Mock;
let folder: string;
let files: string[];
beforeAll(async () => {
  mock = await startMock({ scenario: { runningPolls: 0, listSize: 3 } });
  folder = await mkdtemp(join(tmpdir(), "kore-xo-api-samples-"));
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  files = await Promise.all(programs.map(writeProgram));
});
afterAll(async () => {
  await mock?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The sample as a module that runs here: with the package's sources and the address of this mock, and nothing else changed. */
async function writeProgram({ name, code }: Sample): Promise<string> {
  const file = join(folder, `${name.replace(/\W+/g, "-")}.mts`);
  const source = (path: string) => JSON.stringify(join(ROOT, path));
  const runnable = code
    .replaceAll('"kore-xo-api/mock"', source("src/mock/index.js"))
    .replaceAll('"kore-xo-api/node"', source("src/node/index.js"))
    .replaceAll('"kore-xo-api"', source("src/client/index.js"))
    .replaceAll(/http:\/\/127\.0\.0\.1:4010|https:\/\/platform\.kore\.ai/g, mock.url);
  await writeFile(file, runnable);
  return file;
}

describe("the TypeScript samples of the docs", () => {
  it("compile", { timeout: LIMIT_MS }, async () => {
    const strict = "--ignoreConfig --noEmit --strict --noUnusedLocals --skipLibCheck --module nodenext --target es2023 --types node".split(
      " ",
    );
    const typeRoots = ["--typeRoots", join(ROOT, "node_modules/@types")];
    expect(await runNode(tool("typescript-7", "tsc", ...strict, ...typeRoots, ...files))).toEqual({ code: 0, output: "" });
  });

  it("run against the mock", { timeout: LIMIT_MS }, async () => {
    const runner = join(folder, "run-all.mts");
    // One after the other on a fresh mock, since a call changes what the next one finds. Jobs of different operations at once: each is polled
    // after a second.
    const isJob = (file: string) => {
      const { name = "", code = "" } = programs[files.indexOf(file)] ?? {};
      return description.byId.has(name) && /\.(wait|download)\(/.test(code);
    };
    await writeFile(
      runner,
      `console.log = () => {};
process.env.KORE_TOKEN = "any-text";
const reset = () => fetch("${mock.url}/__mock/reset", { method: "POST" });
const run = (file: string) => import(file).catch((error: unknown) => console.error(file, error));
for (const file of ${JSON.stringify(files.filter((file) => !isJob(file)))}) {
  await reset();
  await run(file);
}
await reset();
await Promise.all(${JSON.stringify(files.filter(isJob))}.map(run));
// A response that a sample leaves unread would keep its connection.
process.exit();`,
    );
    expect(await runScript([runner], folder)).toEqual({ code: 0, output: "" });
  });
});

describe("the curl samples of the docs", () => {
  it("get a success from the mock, unless they ask for something else", { timeout: LIMIT_MS }, async () => {
    const script = [
      // Only what curl prints is changed.
      'curl() { command curl -sS -o /dev/null -w "%{http_code} " "$@"; }',
      ...commands.map(
        ({ code }) => `command curl -sS -o /dev/null -X POST ${mock.url}/__mock/reset\n${code.replaceAll(SAMPLE_URL, mock.url)}\necho`,
      ),
    ].join("\n");
    const lines = (await shell(script)).trim().split("\n");
    const seen = commands.map(({ name }, index) => `${name}: ${lines[index]?.trim()}`);
    expect(seen).toEqual(commands.map((command) => `${command.name}: ${wantedStatuses(command)}`));
    expect(lines).toHaveLength(commands.length);
  });
});

describe("the command line samples of the docs", () => {
  const samples = operations.map((operation) => ({ ...operation, id: operation.id, code: commandLineSample(operation, description) }));
  let commands: string[][];
  beforeAll(async () => {
    // A shell reads them; only the program that they call is another one.
    const script = [`npx() { printf '%s\\0' "$@"; printf '\\n'; }`, ...samples.map(({ code }) => code)].join("\n");
    commands = (await shell(script)).split("\0\n").map((line) => line.split("\0"));
  });

  // At once, because jobs are polled after a second.
  it.concurrent.each(samples.map(({ id }, index) => [id, index] as const))("%s succeeds on the mock", async (id, index) => {
    const [program, ...args] = commands[index] ?? [];
    expect([program, ...args.slice(0, 2)]).toEqual(["kore-xo-api", "call", id]);
    const session = startMock({ scenario: { runningPolls: 0, listSize: 3 } });
    const { url, close } = await session;
    const inFolder = (word: string) => word.replace(/^@(?=\w+\.txt$)/, `@${folder}/`).replace(/^result$/, join(folder, `result-${index}`));
    const result = await runCli(
      args.map((word) => inFolder(word).replace(SAMPLE_URL, url)),
      { env: { KORE_TOKEN: SAMPLE_TOKEN } },
    );
    await close();
    expect(result).toMatchObject({ code: 0 });
  });
});

/** What each call of a sample should get: what the header `Prefer` says, or the success of the operation. */
function wantedStatuses({ name, code }: Sample): string {
  const success = description.byId.get(name)?.successes[0]?.status ?? "200";
  return code
    .split(/^(?=curl )/m)
    .map((call) => /code=(\d+)/.exec(call)?.[1] ?? success)
    .join(" ");
}

function shell(script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn("sh", ["-s"], { cwd: folder });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.on("error", reject);
    child.on("close", () => resolve(output));
    child.stdin.end(script);
  });
}
