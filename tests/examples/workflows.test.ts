import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createClient, type Kore } from "kore-xo-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { TOKEN } from "../support/token.js";
import { exampleInputs, operationsOf, withoutRepeats, workflows } from "../workflows/workflows.js";
import { ACCOUNT, runExample } from "./run-example.js";

interface Example {
  inputs: readonly string[];
  default(kore: Kore, input: Record<string, string>): Promise<unknown>;
}

const folder = await temporaryFolder();
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ scenario: { listSize: 3, runningPolls: 0 } });
});
afterAll(() => mock.close());

it("examples/workflows has a file for each workflow, and no other", async () => {
  const files = await readdir(join(ROOT, "examples/workflows"));
  expect(files.toSorted()).toEqual(workflows.map(({ id }) => `${id}.ts`));
});

// At once, because most of the time is the wait before the first poll.
describe.concurrent.each(workflows)("the example of the workflow $id", (workflow) => {
  it("takes the inputs of the workflow and calls its operations in turn", async () => {
    const { inputs, default: run } = (await import(`../../examples/workflows/${workflow.id}.ts`)) as Example;
    expect(inputs).toEqual(workflow.inputs.filter(({ isSecret }) => !isSecret).map(({ name }) => name));

    const called: string[] = [];
    const kore = createClient({
      ...{ baseUrl: mock.url, auth: TOKEN, retry: false, rateLimit: false },
      onEvent: (event) => void (event.type === "request" && called.push(event.operation)),
    });
    const result = await run(kore, await withFiles(workflow));
    if (result instanceof Response) {
      expect(result.status).toBe(200);
      // The request of the file has the name of the operation that started the job.
      called.pop();
    } else if (workflow.outputs.length > 0) expect(result).toEqual(expect.any(Object));
    expect(withoutRepeats(called)).toEqual(operationsOf(workflow));
  });
});

/** The examples of the inputs, with a file's path in the place of its contents. */
async function withFiles(workflow: (typeof workflows)[number]): Promise<Record<string, string>> {
  const input = exampleInputs(workflow);
  for (const { name } of workflow.inputs.filter(({ isFile }) => isFile)) {
    const path = join(folder, `${workflow.id}-${name}`);
    await writeFile(path, input[name] ?? "");
    input[name] = path;
  }
  return input;
}

describe("run-workflow.ts", () => {
  const run = (...args: string[]) => runExample("run-workflow.ts", args, { ...ACCOUNT, KORE_BASE_URL: mock.url });

  it("writes the file that a workflow results in to standard output, by the command of the README", async () => {
    const readme = await readFile(join(ROOT, "examples/README.md"), "utf8");
    const [, words = ""] = /^npx tsx examples\/run-workflow\.ts (.+) > bot\.zip$/m.exec(readme) ?? [];
    const { code, stdout } = await run(...words.split(" "));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^PK/);
  });

  it("prints any other result as JSON", async () => {
    const { code, stdout } = await run("report-billing", "--botId", "st-1", "--fromDate", "2026-03-01", "--toDate", "2026-03-31");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty("data");
  });

  it.each([
    [[], "Pass the name of a file in examples/workflows, such as export-bot."],
    [["../environment"], "Pass the name of a file in examples/workflows, such as export-bot."],
    [["report-billing", "--botId", "st-1"], "Pass --fromDate, --toDate."],
    [["export-bot", "--bot", "st-1"], "Unknown option '--bot'"],
  ])("says what is wrong with %j and exits with 2", async (args, message) => {
    const { code, stderr } = await run(...args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
