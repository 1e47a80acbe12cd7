import type { Operation } from "../../../src/description/operation.js";
import type { Parameter } from "../../../src/description/parameter.js";
import { UserError } from "../../lib/user-error.js";
import type { Step, Workflow } from "../../workflows/workflow.js";
import { type AppKind, authOf, isOpenTo } from "./app-kind.js";
import { asText, type Folder, type Item, markdown, script } from "./collection-types.js";
import type { Source } from "./operation-item.js";
import { toRequest } from "./request.js";
import { stableId } from "./stable-id.js";
import { stepScript } from "./step-script.js";
import { outputVariable, withVariables } from "./workflow-variables.js";

const ID = "workflows";

/** A folder for each workflow, with a request for each step. Run as a folder, the steps hand on what they return, and poll. */
export function workflowsFolder(workflows: readonly Workflow[], source: Source): Folder {
  return {
    id: stableId(ID),
    name: "Workflows",
    description: markdown("What takes several calls. Run a workflow as a folder: its steps hand on IDs and poll until a job has ended."),
    item: workflows.map((workflow) => workflowFolder(workflow, source)),
  };
}

function workflowFolder(workflow: Workflow, source: Source): Folder {
  const kind = kindFor(workflow.steps, source);
  return {
    id: stableId(ID, workflow.id),
    name: workflow.summary,
    description: markdown(workflow.description),
    ...(kind !== undefined && { auth: authOf(kind, source.description) }),
    item: workflow.steps.flatMap((step) => [
      stepItem(step, workflow, source, kind),
      ...downloads(step).map((output) => downloadItem(step, workflow, output)),
    ]),
  };
}

function stepItem(step: Step, workflow: Workflow, source: Source, folderKind: AppKind | undefined): Item {
  const operation = operationOf(step, workflow);
  const kind = folderKind ?? kindFor([step], source);
  const given = (parameter: Parameter) =>
    step.parameters.find(({ name, in: location }) => name === parameter.name && location === parameter.in);
  const [content] = operation.requestContents;
  const request = toRequest(operation, {
    value: (parameter) => {
      const found = given(parameter);
      return found && asText(withVariables(found.value, workflow, source.variables));
    },
    body: step.body &&
      content && { content, value: withVariables(step.body.payload, workflow, source.variables), fileName: fileName(step, workflow) },
  });
  return {
    id: stableId(ID, workflow.id, step.id),
    name: nameOf(step, workflow),
    event: [script("test", stepScript(step, workflow, source.variables, source.sandbox.runStep))],
    request: {
      ...request,
      description: markdown(`${step.description}\n\n\`${operation.id}\``),
      ...(folderKind === undefined && kind !== undefined && { auth: authOf(kind, source.description) }),
    },
    response: [],
  };
}

/** Outputs that are links to the file of a job. */
function downloads({ operation, outputs }: Step): string[] {
  return outputs.flatMap(({ name, expression }) => (expression === operation?.job?.link ? [name] : []));
}

/** The link is signed, so the token is not sent with it. */
function downloadItem(step: Step, workflow: Workflow, output: string): Item {
  const url = `{{${outputVariable(workflow, step.id, output)}}}`;
  return {
    id: stableId(ID, workflow.id, step.id, output),
    name: "Download the file",
    event: [script("test", 'pm.test("the file is there", () => pm.response.to.have.status(200));')],
    request: {
      method: "GET",
      header: [],
      url: { raw: url, host: [url] },
      description: markdown("Downloads the file from the signed link, without the token."),
      auth: { type: "noauth" },
    },
    response: [],
  };
}

/** The first kind of app that may call all steps. */
function kindFor(steps: readonly Step[], { description }: Source): AppKind | undefined {
  return [...description.appKinds.keys()].find((kind) => steps.every(({ operation }) => operation && isOpenTo(kind, operation)));
}

function nameOf(step: Step, { steps }: Workflow): string {
  const [sentence = step.id] = step.description.split(/\.(?:\s|$)/);
  return `${steps.indexOf(step) + 1}. ${sentence}`;
}

/** The name of the input that is the file. */
function fileName({ body }: Step, { inputs }: Workflow): string {
  return inputs.find(({ name, isFile }) => isFile && JSON.stringify(body?.payload).includes(`"$inputs.${name}"`))?.name ?? "file";
}

function operationOf({ id, operation }: Step, workflow: Workflow): Operation {
  if (operation === undefined)
    throw new UserError(
      `openapi/workflows/${workflow.id}.arazzo.yaml: step ${id} calls no operation of the description. Run: npm run lint`,
    );
  return operation;
}
