import { asObject, type JsonObject } from "../../../src/description/json.js";
import { isMultipart } from "../../../src/description/media-type.js";
import type { ErrorView } from "../view/error-view.js";
import type { Neighbour } from "../view/neighbours.js";
import type { BodyView, Evidence, Example, OperationView, ResponseView } from "../view/operation-view.js";
import type { WorkflowUse } from "../view/workflow-view.js";
import { callerList } from "./caller-list.js";
import { type Code, codeTabs } from "./code-tabs.js";
import { fieldList, levelMark, schemaFields } from "./field-list.js";
import { type Html, html, inline } from "./html.js";
import { FROM_API as to } from "./page-links.js";

/** The page of an operation, in Markdown with HTML in it. */
export function operationPage(view: OperationView, workflows: readonly WorkflowUse[] = []): string {
  return [
    `# ${markdownText(view.summary)}`,
    block(head(view)),
    '<div class="operation-columns"><div class="operation-facts">',
    ...parameterSections(view),
    ...requestSection(view.request),
    ...view.successes.flatMap((response) => successSection(response)),
    "## Errors",
    block(errorList(view.errors)),
    ...neighbourSection(view.neighbours),
    ...workflowSection(workflows),
    ...evidenceSection(view.evidence),
    '</div><div class="operation-samples">',
    ...samples(view),
    "</div></div>",
  ].join("\n\n");
}

function head({ id, description, method, path, callers, limit, evidence }: OperationView): Html {
  return html`<p class="lead">${inline(description)}</p>
    <div class="endpoint"><span class="method ${method.toLowerCase()}">${method}</span> <code class="path">${path}</code>
    <button type="button" class="copy-text" data-copy="${path}" hidden>Copy path</button></div>
    <dl class="head-facts">
    <dt><a href="${to.guide("authentication")}">Token</a></dt><dd>${callerList(callers, "Any app")}</dd>
    <dt>Rate limit</dt><dd>${limit ?? "None documented"}</dd>
    <dt>Operation</dt><dd><code>${id}</code> · <a href="${to.tryIt(id)}" target="_self">Try it</a>
    ${evidence && html` · <a href="${evidence.url}" target="_blank" rel="noreferrer">Official page</a>`}</dd>
    </dl>`;
}

function parameterSections({ parameters }: OperationView): string[] {
  if (parameters.length === 0) return [];
  return [
    "## Parameters",
    ...parameters.flatMap(({ title, parameters: list }) => [
      block(html`<h3 class="group" id="${title.toLowerCase()}-parameters">${title}</h3>${fieldList(list, { path: title.toLowerCase() })}`),
    ]),
  ];
}

function requestSection(request: BodyView | undefined): string[] {
  if (request === undefined) return [];
  const { mediaType, isRequired, description, schema } = request;
  return [
    "## Request body",
    block(html`<p><code>${mediaType}</code>${isRequired ? ", required. " : ", optional. "}${inline(description)}</p>
    ${schema && schemaFields(schema, { path: "body" })}`),
  ];
}

function successSection({ status, description, level, bodies }: ResponseView): string[] {
  return [
    `## Response ${status}`,
    block(html`<p>${inline(description)}${levelMark(level)}</p>
    ${bodies.map(({ mediaType, schema }) => html`<p><code>${mediaType}</code>${schema && html`, ${schema.type}`}</p>${schema && schemaFields(schema, { path: `response-${status}`, isResponse: true })}`)}`),
  ];
}

/** No table: Vue keeps a page that has one as code, and sends it twice. */
function errorList(errors: readonly ErrorView[]): Html {
  return html`<ul class="errors">${errors.map(
    ({ status, description, level, messages }) => html`<li>
    <div><strong>${status === "default" ? "Others" : status}</strong> ${inline(description)}${levelMark(level)}</div>
    ${messages.map(({ text, code }) => html`<div class="message">${errorText(text)}${code !== "" && html` <span class="type">code ${code}</span>`}</div>`)}</li>`,
  )}</ul>`;
}

function neighbourSection(list: readonly Neighbour[]): string[] {
  if (list.length === 0) return [];
  const items = (when: Neighbour["when"], title: string) => {
    const chosen = list.filter((one) => one.when === when);
    return (
      chosen.length > 0 &&
      html`<h3 class="group">${title}</h3><ul>${chosen.map(
        ({ operation, description, passes }) =>
          html`<li><a href="${to.operation(operation)}"><code>${operation.id}</code></a> ${operation.summary}. ${inline(description)}
      ${passes.length > 0 && html` <span class="passes">${inline(passes.join("; "))}.</span>`}</li>`,
      )}</ul>`
    );
  };
  return ["## Before and after", block(html`${items("before", "Before")}${items("after", "After")}`)];
}

/** Each leads to what it means and what to do. */
function errorText(text: string): Html {
  return text === "" ? html`<span class="type">without a message</span>` : html`<a href="${to.error(text)}"><q>${text}</q></a>`;
}

function workflowSection(list: readonly WorkflowUse[]): string[] {
  if (list.length === 0) return [];
  const items = list.map(
    ({ workflow, step }) =>
      html`<li><a href="${to.workflow(workflow, step.id)}">${workflow.summary}</a>, step ${step.number} of ${workflow.steps.length}</li>`,
  );
  return ["## Workflows", block(html`<ul>${items}</ul>`)];
}

function evidenceSection(evidence: Evidence | undefined): string[] {
  if (evidence === undefined) return [];
  const { page, url, level, checked, observed, notes } = evidence;
  return [
    "## How we know {#levels}",
    block(html`<details class="evidence"><summary>Source, level and notes</summary>
    <p>Described from <a href="${url}" target="_blank" rel="noreferrer">${page}</a>, last compared on ${checked}. Level: <strong>${level}</strong>.</p>
    ${notes.length > 0 && html`<ul>${notes.map((note) => html`<li>${inline(note)}</li>`)}</ul>`}
    ${observed.length > 0 && html`<p>Observed: ${observed.join("; ")}.</p>`}
    <dl class="legend"><dt><span class="level documented">documented</span></dt><dd>The official page says so.</dd>
    <dt><span class="level observed">observed</span></dt><dd>Real callers saw it; no page says so.</dd>
    <dt><span class="level inferred">inferred</span></dt><dd>Concluded from other operations or samples.</dd></dl></details>`),
  ];
}

function samples({ samples: { curl, typescript, commandLine }, request, successes }: OperationView): string[] {
  const requestExamples = request && request.examples.length > 1 ? request.examples : [];
  return [
    "## Samples",
    block(targetChoice()),
    codeTabs("sample", [
      ["sh", "curl", curl],
      ["ts", "TypeScript", typescript],
      ["sh", "Command line", commandLine],
    ]),
    ...(requestExamples.length > 0 ? ['<h3 class="group">Request bodies</h3>', codeTabs("request", requestExamples.map(codeOf))] : []),
    ...successes.flatMap(({ status, bodies }) => {
      const examples = bodies.flatMap((body) => body.examples);
      return examples.length === 0
        ? []
        : [`<h3 class="group">Response ${status}</h3>`, codeTabs(`response-${status}`, examples.map(codeOf))];
    }),
  ];
}

/** Which server the samples call: a script shows it and acts on it. */
function targetChoice(): Html {
  const choice = (value: string, label: string, isChosen: boolean) =>
    html`<input type="radio" name="sample-target" id="sample-target-${value}" value="${value}" ${isChosen && "checked"}><label for="sample-target-${value}">${label}</label>`;
  return html`<fieldset class="sample-target" hidden><legend>Send to</legend>${choice("mock", "the mock", true)}${choice("platform", "the platform", false)}</fieldset>`;
}

function codeOf({ name, value, mediaType }: Example): Code {
  if (isMultipart(mediaType)) return ["txt", name, formParts(asObject(value))];
  return typeof value === "string" && !mediaType.includes("json")
    ? ["txt", name, value]
    : ["json", name, JSON.stringify(value, undefined, 2)];
}

/** A form is no JSON: its parts, a line each. */
function formParts(value: JsonObject): string {
  return Object.entries(value)
    .map(([name, part]) => `${name}: ${typeof part === "string" ? part : JSON.stringify(part)}`)
    .join("\n");
}

function block({ markup }: Html): string {
  return markup;
}

/** A text of the description as Markdown. */
function markdownText(text: string): string {
  return text.replace(/[\\<>*_[\]{}]/g, "\\$&");
}
