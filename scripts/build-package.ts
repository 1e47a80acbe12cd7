import { rm } from "node:fs/promises";
import { join } from "node:path";
import { main } from "./lib/main.js";
import { ROOT } from "./lib/root.js";
import { mustRun, tool } from "./lib/tool.js";

/**
 * Compiles what ships. The folder is emptied first: the compiler leaves the output of sources that are gone.
 * Types are not checked here: the lint step checks these files and all others.
 */
await main(async () => {
  await rm(join(ROOT, "dist"), { recursive: true, force: true });
  await mustRun("tsc", tool("typescript", "tsc", "-p", "tsconfig.build.json", "--noCheck"));
});
