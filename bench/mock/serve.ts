import { readFile } from "node:fs/promises";
import { startMock } from "../../src/mock/index.js";

/** Serves the mock for a benchmark. Argument: the description's file. Sends its address, then the size of its heap whenever it is asked. */
const [file = ""] = process.argv.slice(2);
const mock = await startMock({ description: JSON.parse(await readFile(file, "utf8")) as object });
process.on("message", () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
process.send?.(mock.url);
