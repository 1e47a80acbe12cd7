import { pathToFileURL } from "node:url";
import { median } from "../table.js";

/**
 * Times the contenders' calls in turn, so that other load on the machine affects all of them equally.
 * Arguments: the server's address, then the contenders' files. Prints their median times as JSON, one list for each repetition.
 */
const REPETITIONS = 3;
const ROUNDS = 2000;
const WARM_UP = 1000;

const [url = "", ...files] = process.argv.slice(2);
const contenders = await Promise.all(
  files.map(async (file): Promise<() => Promise<unknown>> => (await import(pathToFileURL(file).href)).default(url)),
);

for (const call of contenders) {
  const { bots } = (await call()) as { bots: unknown[] };
  if (bots.length !== 50) throw new Error("a contender does not return the page");
}

await times(WARM_UP);
const repetitions: number[][] = [];
for (let repetition = 0; repetition < REPETITIONS; repetition++) repetitions.push((await times(ROUNDS)).map(median));
console.log(JSON.stringify(repetitions));

async function times(rounds: number): Promise<number[][]> {
  const all: number[][] = contenders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      // Rotated, so that no contender always follows the same one.
      const index = (round + turn) % contenders.length;
      const started = performance.now();
      await contenders[index]?.();
      all[index]?.push(performance.now() - started);
    }
  }
  return all;
}
