import { writeFileSync } from "node:fs";
import type { Reporter, TestCase } from "vitest/node";

/** Lists the tests that passed only when they were tried again, one in a line. */
export class RetriedTests implements Reporter {
  readonly #lines: string[] = [];

  constructor(readonly file: string) {}

  onTestCaseResult(test: TestCase): void {
    const { flaky = false, retryCount = 0 } = test.diagnostic() ?? {};
    if (flaky) this.#lines.push(`${test.module.relativeModuleId} > ${test.fullName} (passed at attempt ${retryCount + 1})\n`);
  }

  onTestRunEnd(): void {
    writeFileSync(this.file, this.#lines.join(""));
  }
}

/** The usual report on the screen; with VITEST_JSON=<file> also one that a program can add up, and in <file>.retried what had to be retried. */
const file = process.env.VITEST_JSON;

export const reporters = file ? { reporters: ["default", "json", new RetriedTests(`${file}.retried`)], outputFile: { json: file } } : {};
