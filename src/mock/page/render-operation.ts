import type { Pagination } from "../../../generated/extensions.js";
import type { Description } from "../../description/description.js";
import { lastKey, parseExpression } from "../../description/expression.js";
import { jobsStartedBy } from "../../description/job.js";
import type { Operation } from "../../description/operation.js";
import { JOB_OUTCOMES } from "../preferences.js";
import { curlCommands } from "./curl.js";
import { type Html, html } from "./html.js";

/** What the page shows operations with. */
export interface PageContext {
  readonly description: Description;
  /** Base URL under which the mock was reached, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** What commands send as the token. */
  readonly token: string;
}

/** One operation, collapsed at first: documentation, commands and examples. */
export function renderOperation(operation: Operation, { description, origin, token }: PageContext): Html {
  const { id, method, path, summary, docsUrl, pagination } = operation;
  return html`<details class="operation" id="${id}">
<summary><code class="method">${method.toUpperCase()}</code> <code class="path">${path}</code> <span>${summary}</span> <span class="id">${id}</span></summary>
${docsUrl !== undefined && /^https?:/.test(docsUrl) ? html`<p><a href="${docsUrl}" rel="noreferrer">Documentation of ${id}</a></p>` : undefined}
<h4>Command</h4>
<ul class="lines">${curlCommands(operation, origin, token).map(({ name, line }) => renderLine(name, line, `curl ${id} ${name}`.trim()))}</ul>
${pagination && renderPagination(pagination)}
${renderJob(operation, description)}
<h4>Examples</h4>
<ul class="lines">${renderExamples(operation)}</ul>
<div class="more"></div>
</details>
`;
}

/** @param buttonName distinguishes the copy buttons for screen readers */
function renderLine(label: string, line: string, buttonName: string): Html {
  return html`<li><span class="label">${label}</span> <code>${line}</code> <button type="button" class="copy" aria-label="Copy ${buttonName}">Copy</button></li>
`;
}

/** The `Prefer` line that chooses each example. */
function renderExamples(operation: Operation): Html[] {
  return operation.responses.flatMap(({ status, contents }) =>
    contents.flatMap(({ mediaType, examples }, index) =>
      Array.from(examples.keys(), (name) => {
        const prefer = `Prefer: code=${codeFor(status, operation)}, example=${name}`;
        return renderLine(`${status} ${name}${index > 0 ? `, with accept: ${mediaType}` : ""}`, prefer, prefer);
      }),
    ),
  );
}

/** A status that selects a response; for `default`, one without a response of its own. */
function codeFor(status: string, operation: Operation): string {
  if (status !== "default") return status;
  return ["500", "503", "501"].find((code) => operation.declared(code) === undefined) ?? "599";
}

function renderPagination({ style, position, limit }: Pagination): Html {
  const positionText = style === "page" ? "number of the page, from 0" : "how many items to skip";
  return html`<h4>Pages</h4>
<p>${renderTarget(position)}: ${positionText}. ${renderTarget(limit)}: how many items a page has. The list is longer than a page.</p>`;
}

/** The field or parameter that a runtime expression names. */
function renderTarget(expression: string): Html {
  return html`<code>${lastKey(expression)}</code> in the ${parseExpression(expression)?.part}`;
}

/** The outcome of a job is chosen where it is started; its status operation can choose it only for a job that was never started. */
function renderJob(operation: Operation, description: Description): Html | undefined {
  const starts = jobsStartedBy(operation, description).length > 0;
  if (!operation.job && !starts) return undefined;
  return html`<h4>Job</h4>
<p>${starts ? "Choose the outcome of the job that this starts:" : "Choose the outcome of a job that was not started in this mock:"}</p>
<ul class="lines">${JOB_OUTCOMES.map((outcome) => renderLine(outcome, `Prefer: job=${outcome}`, `Prefer: job=${outcome}`))}</ul>`;
}
