#!/usr/bin/env node
import { nodeProblem } from "./check-node.js";

const problem = nodeProblem(process.versions.node);
if (problem === undefined) {
  const [{ watchOutput }, { run }] = await Promise.all([import("./io.js"), import("./program.js")]);
  watchOutput(process);
  process.exitCode = await run(process.argv.slice(2));
} else {
  console.error(problem);
  process.exitCode = 2;
}
