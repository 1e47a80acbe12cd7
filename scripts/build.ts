import { main, options } from "./lib/main.js";
import { createProgress } from "./lib/progress.js";
import { runTasks } from "./lib/task-runner.js";
import { BUILD_TASKS, LINT_TASKS, TEST_TASKS } from "./tasks.js";

/** Builds everything that is stale; with --lint only checks; with --before-tests checks, and builds what the tests need. */
await main(async () => {
  const chosen = options({ lint: { type: "boolean" }, "before-tests": { type: "boolean" } }, "npm run build, npm run lint");
  await runTasks(chosen.lint ? LINT_TASKS : chosen["before-tests"] ? TEST_TASKS : BUILD_TASKS, createProgress());
});
