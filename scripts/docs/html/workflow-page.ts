import type { WorkflowView } from "../view/workflow-view.js";
import { callerList } from "./caller-list.js";
import { codeTabs } from "./code-tabs.js";
import { html, inline } from "./html.js";
import { FROM_WORKFLOWS as to } from "./page-links.js";
import { workflowFlow } from "./workflow-flow.js";

/** What a page of a workflow shows besides what the workflow says itself. */
export interface WorkflowFiles {
  /** Name among the downloads. */
  readonly arazzo: string;
  /** Where the workflow is in the repository. */
  readonly source: string;
  /** The same with the client; undefined where nobody has written it. */
  readonly example: Example | undefined;
}

interface Example {
  readonly path: string;
  readonly code: string;
}

const COLLECTION = "kore-xo-api.postman_collection.json";

/** The page of a workflow, in Markdown with HTML in it: a drawing of its steps, and beside it how to run them. */
export function workflowPage(view: WorkflowView, { arazzo, source, example }: WorkflowFiles): string {
  const { summary, description, callers } = view;
  return [
    `# ${summary}`,
    html`<p class="lead">${inline(description)}</p>
    <dl class="head-facts"><dt><a href="${to.guide("authentication")}">Token</a></dt><dd>${callerList(callers, "No kind of app may call every step.")}</dd></dl>`
      .markup,
    '<div class="operation-columns"><div class="operation-facts">',
    "## Steps",
    workflowFlow(view).markup,
    '</div><div class="operation-samples">',
    ...(example ? withClient(view, example) : []),
    "## In Postman",
    `Run the folder **Workflows / ${summary}** of the <a href="${to.download(COLLECTION)}" download>collection</a>. Its requests pass values on and poll.`,
    "## As an Arazzo file",
    `<a href="${to.download(arazzo)}" download>${arazzo}</a> describes the steps in the [Arazzo](https://spec.openapis.org/arazzo/latest.html) format. Save it beside <a href="${to.download("openapi.yaml")}" download>openapi.yaml</a>. In a clone, this runs it against the mock:`,
    codeTabs("arazzo", [["sh", "sh", respectCommand(view, source)]]),
    "</div></div>",
  ].join("\n\n");
}

function withClient(view: WorkflowView, { path, code }: Example): string[] {
  return [
    "## With the client",
    codeTabs("example", [["ts", "TypeScript", code.trim()]]),
    `This is \`${path}\`. In a clone, \`npm start\` builds the client and serves the mock; then run it:`,
    codeTabs("run", [["sh", "sh", runCommand(view, code.includes(".download("))]]),
  ];
}

/** Runs the example against the mock. */
function runCommand({ id, inputs }: WorkflowView, makesFile: boolean): string {
  const flags = inputs.map(({ name, isFile, example }) => `--${name} ${quote(isFile ? "README.md" : String(example ?? name))}`);
  return [
    "export KORE_BASE_URL=http://127.0.0.1:4010 KORE_CLIENT_ID=cs-1 KORE_CLIENT_SECRET=made-up",
    [`npx tsx examples/run-workflow.ts ${id}`, ...flags, ...(makesFile ? ["> result"] : [])].join(" \\\n  "),
  ].join("\n");
}

function respectCommand({ inputs }: WorkflowView, source: string): string {
  const values = Object.fromEntries([["token", "any-text"], ...inputs.map(({ name, example }) => [name, example ?? name])]);
  return [
    `npx redocly respect ${source}`,
    "--server kore=http://127.0.0.1:4010",
    `--input '${JSON.stringify(values).replaceAll("'", "'\\''")}'`,
  ].join(" \\\n  ");
}

function quote(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
