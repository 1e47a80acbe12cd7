import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { installPackages } from "../../scripts/lib/install-packages.js";
import { ROOT } from "../../scripts/lib/root.js";
import { tool } from "../../scripts/lib/tool.js";
import { run } from "./run.js";

/** Output folder of the benchmark, relative to the project's root; git-ignored. */
export const OUT = "bench/.out";

/** Entry files of the clients that are compared, relative to the project's root. */
export const ENTRIES = {
  ours: "src/client/index.ts",
  "hey-api": `${OUT}/hey-api/index.ts`,
  redocly: `${OUT}/redocly/client.ts`,
} as const;
export type ClientName = keyof typeof ENTRIES;

/** With the dot: hey-api takes `folder/file` for a project in its registry. */
const BUNDLE = "./generated/openapi.yaml";
/** The oldest Node that hey-api's generator runs on. */
const HEY_API_NODE = [22, 18] as const;

/** Installs the packages of bench/ unless they are there, and generates the other clients from the bundle. */
export async function installRivals(): Promise<void> {
  installPackages("bench");
  await rm(join(ROOT, OUT), { recursive: true, force: true });
  await mkdir(join(ROOT, OUT, "redocly"), { recursive: true });
  const redocly = tool("@redocly/cli", "redocly", "generate-client", BUNDLE, "--output", ENTRIES.redocly, "--args-style", "grouped");
  run(process.execPath, ...redocly);
  const heyApi = ["bench/node_modules/@hey-api/openapi-ts/bin/run.js", "-i", BUNDLE, "-o", `${OUT}/hey-api`];
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > HEY_API_NODE[0] || (major === HEY_API_NODE[0] && minor >= HEY_API_NODE[1])) run(process.execPath, ...heyApi);
  else {
    console.log(`hey-api generates with Node 24: it needs ${HEY_API_NODE.join(".")} or newer, this is ${process.versions.node}.`);
    run("npx", "-y", "-p", "node@24", "node", ...heyApi);
  }
}
