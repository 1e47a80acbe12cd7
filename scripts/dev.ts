import { availableParallelism } from "node:os";
import { join } from "node:path";
import { watch } from "chokidar";
import { startMock } from "../src/mock/index.js";
import { main, options } from "./lib/main.js";
import { ROOT } from "./lib/root.js";
import { DOCS_PORT, MOCK_PORT, portTaken, type Service, serveUntilStopped } from "./lib/serve.js";
import { serveDocs } from "./lib/serve-docs.js";
import { runTasks } from "./lib/task-runner.js";
import { UserError } from "./lib/user-error.js";
import { DEV_TASKS } from "./tasks.js";

/** An editor that saves writes several times; one rebuild is enough. */
const QUIET_MS = 150;

/** Serves docs and mock, and rebuilds both whenever a file of the description changes. Reload the page to see it. */
await main(async () => {
  options({}, "npm run dev");
  await rebuild();
  const docs = await serveDocs(DOCS_PORT, "npm run docs -- --port N");
  const mock = await startRestartable();
  const stopWatching = onQuietChange(join(ROOT, "openapi"), async () => {
    if (await rebuilt()) await mock.restart();
  });
  await serveUntilStopped(
    [{ url: "", close: stopWatching }, docs, mock],
    `\nDocs: ${docs.url}\nMock: ${mock.url}\nWatching openapi/. Ctrl-C ends all.`,
  );
});

function rebuild(): Promise<void> {
  return runTasks(DEV_TASKS, availableParallelism(), console.log);
}

/** A mistake in the description is reported and waited out, not fatal. */
async function rebuilt(): Promise<boolean> {
  try {
    await rebuild();
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    return false;
  }
}

async function startRestartable(): Promise<Service & { restart(): Promise<void> }> {
  const start = () => startMock({ port: MOCK_PORT }).catch(portTaken(MOCK_PORT, "npm run mock -- --port N"));
  let current = await start();
  return {
    url: current.url,
    close: () => current.close(),
    async restart() {
      await current.close();
      current = await start();
    },
  };
}

/** Calls `react` once things have been quiet for a moment, never twice at a time. Returns what stops it. */
function onQuietChange(folder: string, react: () => Promise<void>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(folder, { ignoreInitial: true }).on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(react);
    }, QUIET_MS);
  });
  return () => {
    clearTimeout(timer);
    return watcher.close();
  };
}
