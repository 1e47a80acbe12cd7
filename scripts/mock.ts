import { run } from "../src/cli/program.js";
import { main } from "./lib/main.js";

/** `kore-xo-api mock`, from the sources. */
await main(async () => {
  process.exitCode = await run(["mock", ...process.argv.slice(2)]);
});
