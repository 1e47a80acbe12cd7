import type { Description } from "../../../src/description/description.js";
import { jobsStartedBy } from "../../../src/description/job.js";
import { asObject, type Json } from "../../../src/description/json.js";
import type { Operation } from "../../../src/description/operation.js";
import { type SampleInput, sampleInput } from "./call-input.js";
import { SAMPLE_TOKEN, SAMPLE_URL } from "./settings.js";
import { objectLiteral, typescriptLiteral } from "./typescript-literal.js";

/** A program that calls the operation with the client, in the way that suits it: every page, a job to its end, or its file. */
export function typescriptSample(operation: Operation, description: Description): string {
  const call = `kore.${operation.id}(${inputCode(sampleInput(operation))})`;
  return [
    'import { createClient } from "kore-xo-api";',
    "",
    `const kore = createClient({ baseUrl: "${SAMPLE_URL}", auth: "${SAMPLE_TOKEN}" });`,
    "",
    statementsFor(operation, description, call),
  ].join("\n");
}

function statementsFor(operation: Operation, description: Description, call: string): string {
  if (operation.pagination) return `for await (const item of ${call}) {\n  console.log(item);\n}`;
  const [started] = jobsStartedBy(operation, description);
  if (started?.status.job?.link !== undefined)
    return `const file = await ${call}.download();\nconsole.log((await file.blob()).size, "bytes");`;
  if (started) return `const finished = await ${call}.wait();\nconsole.log(finished);`;
  return `const result = await ${call};\nconsole.log(result);`;
}

function inputCode({ path, query, body }: SampleInput): string {
  const parameters = [...path, ...query].map(({ parameter, value }) => [parameter.name, typescriptLiteral(value, "  ")] as const);
  const all = body ? [...parameters, ["body", bodyCode(body)] as const] : parameters;
  return all.length === 0 ? "" : objectLiteral(all);
}

function bodyCode({ value, files }: NonNullable<SampleInput["body"]>): string {
  if (files.size === 0) return typescriptLiteral(value, "  ", "body: ".length);
  const entries = Object.entries(asObject(value)).map(
    ([name, part]) => [name, files.has(name) ? fileCode(name, part) : typescriptLiteral(part)] as const,
  );
  return objectLiteral(entries, "  ");
}

function fileCode(name: string, content: Json): string {
  return `new File([${JSON.stringify(String(content))}], "${name}.txt")`;
}
