import { run } from "../src/cli/program.js";
import { loadBundle } from "./lib/load-bundle.js";
import { main } from "./lib/main.js";

/** `kore-xo-api mock`, from the sources. */
await main(async () => {
  // In a checkout the description may be missing or broken; this says which command writes it.
  await loadBundle();
  process.exitCode = await run(["mock", ...process.argv.slice(2)]);
});
