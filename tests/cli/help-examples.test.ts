import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exampleOf } from "../../src/cli/call/example.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { operations } from "../support/description.js";
import { runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = await temporaryFolder();
const FILE = "\nbody.json:\n";
const cases = operations.map((operation) => {
  const [command = "", body] = exampleOf(operation).split(FILE);
  return { operation, command, body };
});
/** The words of every example, as a shell reads them. */
const words = execFileSync("bash", [
  "-ec",
  `npx() { printf '%s\\0' "$@"; printf '\\n'; }\n${cases.map(({ command }) => command).join("\n")}`,
])
  .toString()
  .split("\0\n")
  .map((line) => line.split("\0").slice(1));

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
  await writeFile(join(folder, "file"), "content");
});
afterAll(() => mock.close());

it.each(cases.map((one, index) => ({ ...one, id: one.operation.id, args: words[index] ?? [] })))(
  "the example in the help of $id works",
  async ({ id, args, body }) => {
    if (body !== undefined) await writeFile(join(folder, "body.json"), body);
    const given = args.map((word) => word.replace(/^@(?=(file|body\.json)$)/, `@${folder}/`));
    expect(given.slice(0, 2)).toEqual(["call", id]);
    expect(await runCli(given, { url: mock.url })).toMatchObject({ code: 0, stderr: "" });
  },
);

it("the help of an operation ends with its example", async () => {
  const { stdout } = await runCli(["call", "bots.export", "--help"]);
  expect(stdout).toMatch(
    /\nExample:\n {2}npx kore-xo-api call bots\.export --botId st-\S+ --body '\{\n {4}"exportType": "latest"\n {2}\}'\n$/,
  );
});
