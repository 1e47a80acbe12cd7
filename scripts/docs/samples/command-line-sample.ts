import { quote } from "../../../src/cli/call/quote.js";
import type { Description } from "../../../src/description/description.js";
import { jobsStartedBy } from "../../../src/description/job.js";
import { asObject, isObject, type Json } from "../../../src/description/json.js";
import type { Operation } from "../../../src/description/operation.js";
import { type SampleBody, sampleInput } from "./call-input.js";
import { SAMPLE_TOKEN, SAMPLE_URL } from "./settings.js";
import { shellQuote } from "./shell-quote.js";

/** Calls the operation with the package's command line, in the way that suits it: every page, a job to its end, or its file. */
export function commandLineSample(operation: Operation, description: Description): string {
  const { path, query, body } = sampleInput(operation);
  const parameters = [...path, ...query].map(({ parameter, value }) => `--${parameter.name} ${word(value)}`);
  const words = [...parameters, ...(body ? bodyFlags(body) : []), ...endFlags(operation, description), `--base-url ${SAMPLE_URL}`];
  return [
    `export KORE_TOKEN=${SAMPLE_TOKEN}`,
    ...[...(body?.files ?? [])].map((name) => `printf %s ${shellQuote(String(asObject(body?.value ?? null)[name]))} > ${name}.txt`),
    [`npx kore-xo-api call ${operation.id}`, ...words].join(" \\\n  "),
  ].join("\n");
}

function bodyFlags({ value, files, mediaType }: SampleBody): string[] {
  if (!mediaType.startsWith("multipart/")) return [`--body ${shellQuote(JSON.stringify(value, undefined, 2)).replaceAll("\n", "\n  ")}`];
  return Object.entries(asObject(value)).map(([name, part]) => `--${name} ${files.has(name) ? `@${name}.txt` : word(part)}`);
}

function endFlags(operation: Operation, description: Description): string[] {
  if (operation.pagination) return ["--all"];
  const [started] = jobsStartedBy(operation, description);
  if (started === undefined) return [];
  return started.status.job?.link === undefined ? ["--wait"] : ["--download result"];
}

function word(value: Json): string {
  return quote(isObject(value) ? JSON.stringify(value) : String(value));
}
