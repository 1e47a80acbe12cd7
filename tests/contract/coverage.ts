import { mkdir, writeFile } from "node:fs/promises";
import { type Description, deref, listOperations } from "../../scripts/lib/description.js";

/** What the contract tests must have proved, and what they have: operations, statuses, examples. */
export interface Coverage {
  /** Marks one thing as proved, by a key of `expectedKeys`. */
  prove(key: string): void;
  report(): CoverageReport;
}
export interface CoverageReport {
  operations: Share;
  statuses: Share;
  examples: Share;
  missing: string[];
}
interface Share {
  proved: number;
  expected: number;
}

export const keyOf = {
  operation: (id: string) => `operation ${id}`,
  status: (id: string, status: string) => `status ${id} ${status}`,
  example: (id: string, where: string, name: string) => `example ${id} ${where} ${name}`,
};

export function measureCoverage(description: Description): Coverage {
  const expected = expectedKeys(description);
  const proved = new Set<string>();
  const share = (kind: string): Share => {
    const keys = [...expected].filter((key) => key.startsWith(`${kind} `));
    return { expected: keys.length, proved: keys.filter((key) => proved.has(key)).length };
  };
  return {
    prove(key) {
      if (!expected.has(key)) throw new Error(`The description does not hold: ${key}`);
      proved.add(key);
    },
    report: () => ({
      operations: share("operation"),
      statuses: share("status"),
      examples: share("example"),
      missing: [...expected].filter((key) => !proved.has(key)),
    }),
  };
}

function expectedKeys(description: Description): Set<string> {
  const keys = new Set<string>();
  for (const { id, operation } of listOperations(description)) {
    keys.add(keyOf.operation(id));
    const request = operation.requestBody && deref(description, operation.requestBody);
    for (const media of Object.values(request?.content ?? {})) {
      for (const name of Object.keys(media.examples ?? {})) keys.add(keyOf.example(id, "request", name));
    }
    for (const [status, response] of Object.entries(operation.responses)) {
      keys.add(keyOf.status(id, status));
      for (const media of Object.values(deref(description, response).content ?? {})) {
        for (const name of Object.keys(media.examples ?? {})) keys.add(keyOf.example(id, status, name));
      }
    }
  }
  return keys;
}

/** Writes the report to a file in coverage/ and returns it in one line. */
export async function publishCoverage(file: string, report: CoverageReport): Promise<string> {
  await mkdir("coverage", { recursive: true });
  await writeFile(`coverage/${file}`, `${JSON.stringify(report, null, 2)}\n`);
  const text = (name: string, { proved, expected }: Share) => `${name} ${proved}/${expected} (${percent(proved, expected)} %)`;
  return `${file}: ${text("operations", report.operations)}, ${text("statuses", report.statuses)}, ${text("examples", report.examples)}`;
}

function percent(proved: number, expected: number): number {
  return Math.floor((100 * proved) / expected);
}
