import { pathToFileURL } from "node:url";
import { median } from "../table.js";

/**
 * Times the contenders' calls in turn, so that other load on the machine affects all of them equally.
 * Arguments: the server's address, then the contenders' files. Prints their median times as JSON.
 */
const ROUNDS = 2000;
/** Until about then the times still fall, while the engine compiles what is called often. */
const WARM_UP = 3000;

const [url = "", ...files] = process.argv.slice(2);
const contenders = await Promise.all(
  files.map(async (file): Promise<() => Promise<unknown>> => (await import(pathToFileURL(file).href)).default(url)),
);

for (const call of contenders) {
  const { bots } = (await call()) as { bots: unknown[] };
  if (bots.length !== 50) throw new Error("a contender does not return the page");
}

await times(WARM_UP);
console.log(JSON.stringify((await times(ROUNDS)).map(median)));

async function times(rounds: number): Promise<number[][]> {
  const all: number[][] = contenders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled()) {
      const started = performance.now();
      await contenders[index]?.();
      all[index]?.push(performance.now() - started);
    }
  }
  return all;
}

/** The contenders in an order of its own for each round, so that none always follows the same one and pays for its garbage. */
function shuffled(): number[] {
  const drawn = contenders.map((_, index) => ({ index, at: Math.random() }));
  return drawn.sort((a, b) => a.at - b.at).map(({ index }) => index);
}
