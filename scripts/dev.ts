import { join } from "node:path";
import { watchFiles } from "../src/mock/data/watch-files.js";
import { main } from "./lib/main.js";
import { createProgress } from "./lib/progress.js";
import { ROOT } from "./lib/root.js";
import { serveBothUntilStopped, type WhileServing } from "./lib/serve-both-until-stopped.js";
import { startTasks } from "./lib/task-runner.js";
import { DEV_TASKS } from "./tasks.js";

/** Serves docs and mock, and rebuilds both whenever a file of the description changes. Reload the page to see it. */
await main(() =>
  serveBothUntilStopped("npm run dev", DEV_TASKS, async (serving) => {
    const stopWatching = await watchFiles([join(ROOT, "openapi")], () => rebuild(serving));
    serving.say("Watching openapi/. Ctrl-C ends all.");
    return stopWatching;
  }),
);

/** A mistake in the description is reported and waited out, not fatal. */
async function rebuild({ servers, say }: WhileServing): Promise<void> {
  const run = startTasks(DEV_TASKS, createProgress());
  if (await run.succeeded("generate")) await servers.restartMock();
  const failure = await run.finished;
  say(failure ? failure.message : "Rebuilt.");
}
