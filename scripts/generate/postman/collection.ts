import type { Description } from "../../../src/description/description.js";
import type { Workflow } from "../../workflows/workflow.js";
import { type AppKind, authOf, isOpenTo, titleOf } from "./app-kind.js";
import { type Collection, type Folder, markdown, script } from "./collection-types.js";
import { operationItem, type Source } from "./operation-item.js";
import { stableId } from "./stable-id.js";
import { workflowsFolder } from "./workflow-folder.js";

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/**
 * The collection: a folder for each kind of app, inside it the modules in the order of the docs; then the workflows.
 */
export function collection(source: Source, workflows: readonly Workflow[]): Collection {
  const { description } = source;
  const kinds = [...description.appKinds.keys()];
  return {
    info: {
      _postman_id: stableId("collection"),
      name: description.title,
      description: markdown(INTRODUCTION),
      schema: SCHEMA,
    },
    item: [...kinds.map((kind) => kindFolder(kind, source)), ...(workflows.length > 0 ? [workflowsFolder(workflows, source)] : [])],
    event: [
      script("prerequest", `const APP_KINDS = ${JSON.stringify(kinds)};\n${source.sandbox.signTokens}`),
      script("test", source.sandbox.correctClock),
    ],
  };
}

const INTRODUCTION = [
  "Every operation, with its documented examples and with tests. Choose an environment, the mock or the platform. On the platform, fill in the client",
  "ID and the secret of your app, of one kind or of several, and the IDs of what you work with: a request that lacks one says which, and is not sent.",
  "Tokens are signed before each request.",
  "",
  "There is a folder for each kind of app, with what apps of this kind may call, and one of workflows: run one of these as a folder, and its steps",
  "hand on IDs and poll. Uploads send a file from Postman's working directory: choose yours in the body.",
].join("\n");

/** What apps of a kind may call. */
function kindFolder(kind: AppKind, source: Source): Folder {
  const { description } = source;
  const modules = inDocsOrder(description)
    .map((module) => ({ ...module, operations: module.operations.filter((operation) => isOpenTo(kind, operation)) }))
    .filter(({ operations }) => operations.length > 0);
  return {
    id: stableId(kind),
    name: `${titleOf(kind)} APIs`,
    description: markdown(description.root.text("components", "securitySchemes", kind, "description") ?? ""),
    auth: authOf(kind, description),
    item: modules.map(({ name, title, description: text, operations }) => ({
      id: stableId(kind, name),
      name: title,
      description: markdown(text),
      item: operations.map((operation) => operationItem(operation, source, kind)),
    })),
  };
}

function inDocsOrder({ tagGroups, modules }: Description) {
  const order = tagGroups.flatMap(({ tags }) => tags);
  return modules.toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
}
