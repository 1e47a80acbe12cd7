#!/usr/bin/env node
import { isClosedPipe } from "./io.js";
import { run } from "./program.js";

// What is written without waiting, such as the help, may fail as well.
process.stdout.on("error", (error) => {
  if (!isClosedPipe(error)) console.error(`The output cannot be written: ${error.message}.`);
  process.exit(isClosedPipe(error) ? 0 : 1);
});
process.exitCode = await run(process.argv.slice(2));
