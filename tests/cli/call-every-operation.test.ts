import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { operations } from "../support/description.js";
import { connectClient, type Send } from "../support/dynamic-client.js";
import { type RequestExample, requestExamples } from "../support/input.js";
import { runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = await temporaryFolder();
let mock: Mock;
let send: Send;
beforeAll(async () => {
  mock = await startMock();
  send = connectClient(mock.url);
});
afterAll(() => mock.close());

const cases = operations.flatMap((operation) =>
  requestExamples(operation).map((example) => [`${operation.id} ${example.name}`.trim(), operation, example] as const),
);

/** The flags that say what an example sends. */
async function flagsOf({ input: { body, ...parameters } }: RequestExample): Promise<string[]> {
  const flags = Object.entries(parameters).map(([name, value]) => `--${name}=${value}`);
  if (body === undefined) return flags;
  const files = Object.entries(body as object).filter(([, value]) => value instanceof Blob);
  if (files.length === 0) {
    await writeFile(join(folder, "body.json"), JSON.stringify(body));
    return [...flags, "--body", `@${join(folder, "body.json")}`];
  }
  for (const [name, value] of Object.entries(body as object)) {
    if (value instanceof Blob) await writeFile(join(folder, name), await value.text());
    flags.push(`--${name}=${value instanceof Blob ? `@${join(folder, name)}` : value}`);
  }
  return flags;
}

describe("kore-xo-api call prints what the client returns", () => {
  it.each(cases)("%s", async (_, operation, example) => {
    mock.reset();
    const returned = await send(operation, example.input);
    mock.reset();
    const { code, stdout, stderr } = await runCli(["call", operation.id, ...(await flagsOf(example))], { url: mock.url });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout === "" ? undefined : JSON.parse(stdout)).toEqual(returned);
  });
});
