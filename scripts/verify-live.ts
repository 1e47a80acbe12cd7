import { run } from "../src/cli/program.js";
import { main } from "./lib/main.js";

/** `kore-xo-api verify`, from the sources. */
await main(async () => {
  process.exitCode = await run(["verify", ...process.argv.slice(2)]);
});
