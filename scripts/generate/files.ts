import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Description } from "../../src/description/description.js";
import { readFacts } from "../documentation/stored-facts.js";
import { loadExtensions } from "../lib/extensions.js";
import { ROOT } from "../lib/root.js";
import { loadWorkflows } from "../workflows/load-workflows.js";
import { bundle } from "./bundle.js";
import { indexPage } from "./index-page.js";
import { moduleTypes } from "./module-types.js";
import { mswFiles } from "./msw-handlers.js";
import { operationTypes } from "./operation-types.js";
import { documentationPages, operationDetails, operationsTable } from "./operations-table.js";
import { postmanFiles } from "./postman/postman-files.js";
import { sourceFiles } from "./source-files.js";
import { versionModule } from "./version-module.js";
import { workflowInputs } from "./workflow-inputs.js";

/** File name below generated/ -> content. */
export async function generatedFiles(): Promise<Map<string, string>> {
  // Loading the compiler takes as long as bundling, so both happen at once.
  const [{ yaml, document }, { schemaTypes }, { extensionsPage, extensionTypes }] = await Promise.all([
    bundle(),
    import("./schema-types.js"),
    import("./extensions.js"),
  ]);
  const description = Description.of(document);
  const extensions = await loadExtensions();
  const workflows = await loadWorkflows(description);
  return new Map([
    ["openapi.yaml", yaml],
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["client/schema.ts", await schemaTypes(description)],
    ["client/modules.ts", moduleTypes(description)],
    ["client/operation-types.ts", operationTypes(description)],
    ["client/version.ts", versionModule(description)],
    ["client/operations.ts", operationsTable(description)],
    ["client/details.ts", operationDetails(description)],
    ["client/documentation-pages.ts", documentationPages(description)],
    ...mswFiles(description),
    ["extensions.ts", await extensionTypes(extensions)],
    ["extensions.md", extensionsPage(extensions)],
    ["index.md", indexPage(description, await sourceFiles(), await documentationFacts())],
    ["workflow-inputs.json", workflowInputs(workflows)],
    ...(await postmanFiles(description, workflows)),
  ]);
}

async function documentationFacts() {
  return readFacts(await readFile(join(ROOT, "openapi/documentation.json"), "utf8"));
}
