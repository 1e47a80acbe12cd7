import { once } from "node:events";
import { join } from "node:path";
import { watch } from "chokidar";
import { main } from "./lib/main.js";
import { createProgress } from "./lib/progress.js";
import { ROOT } from "./lib/root.js";
import { serveBothUntilStopped, type WhileServing } from "./lib/serve-both-until-stopped.js";
import { startTasks } from "./lib/task-runner.js";
import { DEV_TASKS } from "./tasks.js";

/** An editor that saves writes several times; one rebuild is enough. */
const QUIET_MS = 150;

/** Serves docs and mock, and rebuilds both whenever a file of the description changes. Reload the page to see it. */
await main(() =>
  serveBothUntilStopped("npm run dev", DEV_TASKS, async (serving) => {
    const stopWatching = await onQuietChange(join(ROOT, "openapi"), () => rebuild(serving));
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

/** Calls `react` once things have been quiet for a moment, never twice at a time. Resolves once it watches, with what stops it. */
async function onQuietChange(folder: string, react: () => Promise<void>): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(folder, { ignoreInitial: true }).on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(react);
    }, QUIET_MS);
  });
  // What changes before this event passes for what was there from the start.
  await once(watcher, "ready");
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await running;
  };
}
