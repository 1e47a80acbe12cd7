import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { LiveReport } from "../../src/cli/verify/live-report.js";
import { UserError } from "../lib/user-error.js";

const SCHEMA = {
  type: "object",
  required: ["format", "date", "host", "operations"],
  properties: {
    format: { const: 1 },
    date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    host: { type: "string", pattern: "^[\\w.-]+(:\\d+)?$" },
    operations: {
      type: "array",
      items: {
        type: "object",
        required: ["operation", "result"],
        properties: {
          operation: { type: "string" },
          result: { enum: ["conforms", "differs", "refused"] },
          status: { type: "integer", minimum: 100, maximum: 599 },
        },
      },
    },
  },
};

/** @throws UserError when the file cannot be read or is no report of verify:live */
export async function readReport(file: string): Promise<LiveReport> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`${file} cannot be read (${error.code}).`, 2);
  });
  const report = parse(text, file);
  const ajv = new Ajv2020();
  if (!ajv.validate(SCHEMA, report))
    throw new UserError(`${file} is no report of verify:live: ${ajv.errorsText(undefined, { dataVar: "it" })}.`, 2);
  return report as LiveReport;
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file} is not JSON (${(error as Error).message}).`, 2);
  }
}
