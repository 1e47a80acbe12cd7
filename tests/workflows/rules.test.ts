import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../scripts/lib/root.js";
import { checkWorkflows } from "../../scripts/lint/workflows.js";
import { readWorkflows } from "../../scripts/workflows/workflow.js";
import type { Json } from "../../src/description/json.js";
import { Place } from "../../src/description/place.js";
import { description, operations } from "../support/description.js";
import { workflowFiles } from "./workflows.js";

/** What the rules find in a workflow after an edit of its text. */
async function findings(name: string, edit: (text: string) => string): Promise<string[]> {
  const text = await readFile(join(ROOT, `openapi/workflows/${name}.arazzo.yaml`), "utf8");
  const edited = edit(text);
  if (edited === text) throw new Error("The edit changes nothing");
  const workflows = readWorkflows(Place.ofDocument(parse(edited) as Json), (method, path) =>
    operations.find((operation) => operation.method === method && operation.path === path),
  );
  const found = checkWorkflows({ file: name, name, workflows, lineOf: () => 1 }, description);
  return found.map(({ rule, message }) => `${rule}: ${message}`);
}

it("find nothing in the workflows as they are", () => {
  expect(workflowFiles.flatMap((file) => checkWorkflows(file, description))).toEqual([]);
  expect(workflowFiles.length).toBeGreaterThan(10);
});

const STATE = "$response.body#/status";

describe("the rules of workflows report", () => {
  it.each<[string, string, string, string, string]>([
    [
      "an id that is not the file's",
      "export-bot",
      "workflowId: export-bot",
      "workflowId: export",
      'workflow-inputs: the workflowId is "export"; write export-bot, as the file',
    ],
    [
      "a step without a description",
      "export-bot",
      "        description: Start the export.\n",
      "",
      "workflow-inputs: export has no description that ends with a period",
    ],
    [
      "an input without an example",
      "export-bot",
      "          examples: [any-text]\n",
      "",
      "workflow-inputs: the input token has no example; write one under examples",
    ],
    [
      "an operation that does not exist",
      "add-language",
      "~1defaultLanguage/post",
      "~1defaultLanguage/put",
      "workflow-steps: step set-default calls",
    ],
    [
      "an unknown parameter",
      "export-bot",
      "name: botId\n            in: path",
      "name: bot\n            in: path",
      "workflow-steps: bots.export has no path parameter bot",
    ],
    [
      "a missing parameter",
      "report-billing",
      "          - name: type\n            in: query\n            value: summary\n",
      "",
      "workflow-steps: step await-summary has no parameter type, which billing.getBotSummaryStatus requires",
    ],
    [
      "a missing field of the body",
      "import-bot",
      "            zipInfo: $steps.upload.outputs.fileId\n",
      "",
      "workflow-steps: the payload's",
    ],
    [
      "a value that the body does not take",
      "export-bot",
      "exportType: latest",
      "exportType: newest",
      "workflow-steps: the payload's /exportType must be equal to one of the allowed values (latest, published)",
    ],
    [
      "an unknown input",
      "export-bot",
      "value: $inputs.botId",
      "value: $inputs.bot",
      'workflow-expressions: "$inputs.bot": there is no input bot',
    ],
    [
      "a step that comes later",
      "import-bot",
      "zipInfo: $steps.upload",
      "zipInfo: $steps.publish",
      'workflow-expressions: "$steps.publish.outputs.fileId": there is no earlier step publish',
    ],
    [
      "an output that a step does not have",
      "import-bot",
      "zipInfo: $steps.upload.outputs.fileId",
      "zipInfo: $steps.upload.outputs.id",
      'workflow-expressions: "$steps.upload.outputs.id": step upload has no output id',
    ],
    [
      "a field that the response does not have",
      "export-bot",
      "$response.body#/downloadURL",
      "$response.body#/downloadUrl",
      'workflow-expressions: "$response.body#/downloadUrl": the response of bots.getExportStatus has no downloadUrl',
    ],
    [
      "a condition that is no comparison",
      "export-bot",
      "$statusCode == 200",
      "$statusCode < 300",
      'workflow-expressions: "$statusCode < 300" is no comparison',
    ],
    [
      "a poll that takes a running job for a finished one",
      "add-language",
      `          - condition: ${STATE} == 'successful'\n`,
      "",
      `workflow-polls: step await-publish succeeds when ${STATE} is 'inprogress'`,
    ],
    [
      "a poll that does not go on",
      "add-language",
      `condition: ${STATE} == 'inprogress'`,
      `condition: ${STATE} == 'running'`,
      `workflow-polls: step await-publish is not called again when ${STATE} is 'inprogress'`,
    ],
    [
      "a poll that goes on after a failure",
      "add-language",
      `condition: ${STATE} == 'inprogress'`,
      `condition: ${STATE} != 'successful'`,
      `workflow-polls: step await-publish is called again when ${STATE} is 'failed'`,
    ],
    [
      "a poll that takes an older job for its own",
      "export-bot",
      "          - condition: $response.body#/_id == $steps.export.outputs.exportId\n",
      "",
      "workflow-polls: step await-export succeeds when $response.body#/_id is the ID of another job",
    ],
  ])("%s", async (_, name, before, after, message) => {
    expect(await findings(name, (text) => text.replace(before, after))).toContainEqual(expect.stringContaining(message));
  });

  it("an input that no step uses", async () => {
    const found = await findings("export-bot", (text) => text.replaceAll("value: $inputs.botId", "value: st-1"));
    expect(found).toEqual(["workflow-inputs: no step uses the input botId"]);
  });
});
