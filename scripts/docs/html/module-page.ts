import type { Description, Module } from "../../../src/description/description.js";
import { jobsStartedBy } from "../../../src/description/job.js";
import type { Operation } from "../../../src/description/operation.js";
import { limitText } from "../view/operation-view.js";
import type { WorkflowView } from "../view/workflow-view.js";
import { type Html, html, inline } from "./html.js";
import { FROM_API as to } from "./page-links.js";

/** The page of a module, in Markdown with HTML in it: what one can do with it, and in which order. */
export function modulePage(module: Module, description: Description, workflows: readonly WorkflowView[] = []): string {
  const { name, title, description: text, operations } = module;
  const order = operations.flatMap((operation) => stepsOf(operation, description));
  return [
    `# ${title}`,
    html`<p class="lead">${inline(text)}</p>`.markup,
    "## Operations",
    html`<ul class="operations">${operations.map(operationItem)}</ul>`.markup,
    ...(order.length > 0 ? ["## In which order", html`<ul>${order}</ul>`.markup] : []),
    ...workflowPart(workflows.filter(({ steps }) => steps.some((step) => step.operation.module === name))),
    "## Scopes",
    scopeList(operations, description.appKinds).markup,
    "## Rate limits",
    limitList(operations).markup,
    `[This page as Markdown](../${name}.md){target="_self"}, with every parameter and field.`,
  ].join("\n\n");
}

function workflowPart(workflows: readonly WorkflowView[]): string[] {
  if (workflows.length === 0) return [];
  const items = workflows.map((one) => html`<li><a href="${to.workflow(one)}">${one.summary}</a></li>`);
  return ["## Workflows", html`<ul>${items}</ul>`.markup];
}

function operationItem(operation: Operation): Html {
  const { id, method, path, summary } = operation;
  return html`<li><a href="${to.operation(operation)}"><span class="method ${method}">${method.toUpperCase()}</span> ${summary}</a>
    <div class="facts"><code>${id}</code> <code class="path">${path}</code></div></li>`;
}

/** What the links of the operation lead to. */
function stepsOf(operation: Operation, description: Description): Html[] {
  const jobs = new Set(jobsStartedBy(operation, description).map(({ status }) => status.id));
  return operation.links.flatMap((link) => {
    const next = description.byId.get(link.operationId);
    if (next === undefined) return [];
    const file = next.job?.link === undefined ? "" : ", then download the file that its response links to";
    return [
      html`<li>${operationLink(operation)}, then ${jobs.has(next.id) && "poll "}${operationLink(next)}${jobs.has(next.id) && ` until the job has finished${file}`}.
      ${link.place.text("description") !== undefined && html` ${inline(link.place.text("description") ?? "")}`}</li>`,
    ];
  });
}

function operationLink(operation: Operation): Html {
  return html`<a href="${to.operation(operation)}"><code>${operation.id}</code></a>`;
}

function scopeList(operations: readonly Operation[], kinds: ReadonlyMap<string, string>): Html {
  const rows = operations.flatMap(({ id, security }) =>
    security.flatMap((one) =>
      Object.entries(one).map(([kind, scopes]) => ({
        id,
        by: `${kinds.get(kind) ?? kind}: ${scopes.join(", ") || "no scope documented"}`,
      })),
    ),
  );
  if (rows.length === 0) return html`<p>Any app may call.</p>`;
  return grouped(rows, operations.length);
}

function limitList(operations: readonly Operation[]): Html {
  return grouped(
    operations.map(({ id, rateLimit }) => ({ id, by: rateLimit ? limitText(rateLimit) : "None documented" })),
    operations.length,
  );
}

/** What several operations have in common, once. */
function grouped(rows: readonly { id: string; by: string }[], all: number): Html {
  const groups = new Map<string, string[]>();
  for (const { id, by } of rows) groups.set(by, [...(groups.get(by) ?? []), id]);
  return html`<ul>${Array.from(
    groups,
    ([by, ids]) =>
      html`<li><strong>${by}</strong>. ${ids.length === all ? "All operations." : ids.map((id) => html`<code>${id}</code> `)}</li>`,
  )}</ul>`;
}
