import { readFile } from "node:fs/promises";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What copies, builds or installs the project: it takes up to a minute. */
const IS_SLOW = /\b(?:copyForTests|createProject)\(/;

/**
 * Starts the slow files first. vitest knows what is slow from earlier runs only; in a new checkout a slow file may come last, and the other
 * processors wait for it.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const slow = await Promise.all(sorted.map(async ({ moduleId }) => IS_SLOW.test(await readFile(moduleId, "utf8"))));
    return [...sorted.filter((_, index) => slow[index]), ...sorted.filter((_, index) => !slow[index])];
  }
}
