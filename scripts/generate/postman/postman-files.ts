import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Description } from "../../../src/description/description.js";
import { ROOT } from "../../lib/root.js";
import type { Workflow } from "../../workflows/workflow.js";
import { collection } from "./collection.js";
import { environments } from "./environments.js";
import { readVariables } from "./variables.js";

/** The files that Postman imports, by their name below generated/. */
export async function postmanFiles(description: Description, workflows: readonly Workflow[]): Promise<[name: string, content: string][]> {
  const variables = readVariables(description, workflows);
  const sandbox = {
    signTokens: await sandboxScript("sign-tokens"),
    correctClock: await sandboxScript("correct-clock"),
    runStep: await sandboxScript("run-step"),
  };
  const { mock, platform } = environments(description, variables.all);
  return [
    ["kore-xo-api.postman_collection.json", collection({ description, variables, sandbox }, workflows)],
    ["mock.postman_environment.json", mock],
    ["platform.postman_environment.json", platform],
    // Tabs are what Postman's own export has.
  ].map(([name, content]) => [`postman/${name}`, `${JSON.stringify(content, null, "\t")}\n`]);
}

function sandboxScript(name: string): Promise<string> {
  return readFile(join(ROOT, `scripts/generate/postman/sandbox/${name}.js`), "utf8");
}
