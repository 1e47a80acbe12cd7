import fc from "fast-check";
import { expect } from "vitest";

const SEED = readNumber("FUZZ_SEED", 20_260_302);
/** `npm test` tries the first of the inputs that `npm run fuzz` tries: the seed is the same. */
const RUNS = readNumber("FUZZ_RUNS", process.env.npm_lifecycle_event === "fuzz" ? 500 : 150);
/** Replays one failure, with its smallest counterexample. */
const PATH = process.env.FUZZ_PATH;

/** For shrinking too, which runs a property some hundred times more. */
export const TIME_LIMIT_MS = 120_000 + RUNS * 100;

console.log(`Fuzzing with FUZZ_SEED=${SEED} FUZZ_RUNS=${RUNS}${PATH ? ` FUZZ_PATH=${PATH}` : ""}`);

/**
 * Tries a property with the seed that the environment names, and `share` times the number of runs. A failure says which command replays it.
 */
export async function checkProperty<T>(property: fc.IAsyncProperty<T>, share = 1): Promise<void> {
  const details = await fc.check(property, {
    seed: SEED,
    numRuns: RUNS * share,
    ...(PATH && { path: PATH, endOnFailure: true }),
    interruptAfterTimeLimit: TIME_LIMIT_MS * 0.9,
    markInterruptAsFailure: true,
    includeErrorInReport: true,
  });
  if (!details.failed) return;
  const { currentTestName = "" } = expect.getState();
  const path = details.counterexamplePath === null ? "" : ` FUZZ_PATH=${details.counterexamplePath}`;
  const replay = `FUZZ_SEED=${details.seed}${path} npm run fuzz -- -t ${JSON.stringify(currentTestName)}`;
  throw new Error(`Replay: ${replay}\n\n${await fc.asyncDefaultReportMessage(details)}`);
}

function readNumber(name: string, usual: number): number {
  const value = Number(process.env[name] || usual);
  if (!Number.isSafeInteger(value)) throw new Error(`${name} takes a whole number, not ${process.env[name]}`);
  return value;
}
