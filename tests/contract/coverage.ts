import { mkdir, writeFile } from "node:fs/promises";
import { operations, requestContent, responseContents, statusesOf } from "../support/description.js";

/** What the contract tests must have proved, and what they have: operations, statuses, examples. */
export interface Coverage {
  /** Marks one thing as proved, by a key of `keyOf`. */
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

export function measureCoverage(): Coverage {
  const expected = expectedKeys();
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

function expectedKeys(): Set<string> {
  const keys = operations.flatMap((placed) => [
    keyOf.operation(placed.id),
    ...[...(requestContent(placed)?.examples.keys() ?? [])].map((name) => keyOf.example(placed.id, "request", name)),
    ...statusesOf(placed).flatMap((status) => [
      keyOf.status(placed.id, status),
      ...responseContents(placed, status)
        .flatMap(({ examples }) => [...examples.keys()])
        .map((name) => keyOf.example(placed.id, status, name)),
    ]),
  ]);
  return new Set(keys);
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
