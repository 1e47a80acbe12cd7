import { availableParallelism } from "node:os";
import { main, options } from "./lib/main.js";
import { runTasks } from "./lib/task-runner.js";
import { BUILD_TASKS, LINT_TASKS } from "./tasks.js";

/** Builds everything that is stale, or with --lint only checks. */
await main(async () => {
  const { lint } = options({ lint: { type: "boolean" } }, "npm run build, npm run lint");
  await runTasks(lint ? LINT_TASKS : BUILD_TASKS, availableParallelism(), console.log);
});
