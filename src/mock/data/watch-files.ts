import { once } from "node:events";

/** An editor that saves writes several times. */
const QUIET_MS = 150;

/**
 * Calls `react` when files have changed and then stayed unchanged for a moment, never twice at a time.
 * Resolves once it watches, with a function that ends it.
 *
 * @param paths files and folders
 */
export async function watchFiles(paths: readonly string[], react: () => Promise<void>): Promise<() => Promise<void>> {
  const { watch } = await import("chokidar");
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch([...paths], { ignoreInitial: true }).on("all", () => {
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
