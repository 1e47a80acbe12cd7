import { styleText } from "node:util";
import { main } from "./lib/main.js";
import { serveBothUntilStopped } from "./lib/serve-both-until-stopped.js";
import type { UserError } from "./lib/user-error.js";
import { START_TASKS } from "./tasks.js";

/**
 * Builds what is stale and serves the docs and the mock, each as soon as it is built, until Ctrl-C. The checks go on meanwhile:
 * one that fails ends no server, is reported at once and at the end, and makes the exit code 1.
 */
await main(() =>
  serveBothUntilStopped("npm start", START_TASKS, ({ run, say }) => {
    let isStopped = false;
    say("Ctrl-C ends both.");
    void run.finished.then((failure) => {
      if (isStopped) return;
      if (failure) process.exitCode = 1;
      say(failure ? alarm(failure) : "All checks passed.");
    });
    return () => {
      isStopped = true;
    };
  }),
);

function alarm({ message }: UserError): string {
  const title = "CHECKS FAILED, see above. Docs and mock go on, with what was built; npm run build and npm test fail until this is mended.";
  return `\n${message}\n\n${process.stdout.isTTY ? styleText(["bold", "red"], title) : title}`;
}
