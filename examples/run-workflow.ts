/**
 * Runs a workflow of examples/workflows and prints what it results in; a file goes to standard output as it is.
 *
 *     npx tsx examples/run-workflow.ts export-bot --botId st-7a2b9c10 > bot.zip
 */
import { existsSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { createClient, type Kore } from "kore-xo-api";
import { account, stop } from "./environment.js";

interface Workflow {
  inputs: readonly string[];
  default(kore: Kore, input: Record<string, string>): Promise<unknown>;
}

const [name = "", ...args] = process.argv.slice(2);
const module = new URL(`workflows/${name}.ts`, import.meta.url);
if (!/^[\w-]+$/.test(name) || !existsSync(module)) stop("Pass the name of a file in examples/workflows, such as export-bot.");
const { inputs, default: run } = (await import(module.href)) as Workflow;

const input = readInput();
const missing = inputs.filter((one) => !input[one]);
if (missing.length > 0) stop(`Pass ${missing.map((one) => `--${one}`).join(", ")}.`);

const result = await run(createClient(account), input as Record<string, string>);
if (result instanceof Response && result.body) await pipeline(result.body, process.stdout);
else console.log(JSON.stringify(result, null, 2));

function readInput(): Partial<Record<string, string>> {
  try {
    return parseArgs({ args, options: Object.fromEntries(inputs.map((one) => [one, { type: "string" as const }])) }).values;
  } catch (error) {
    return stop((error as Error).message);
  }
}
