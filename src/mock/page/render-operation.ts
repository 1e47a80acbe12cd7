import type { Operation, Paging } from "../description.js";
import { JOB_COURSES } from "../prefer.js";
import { curlLines } from "./curl.js";
import { type Html, html } from "./html.js";

/** What the page says of an operation. */
export interface Surroundings {
  /** Where the mock is reached, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** What a command sends as its token. */
  readonly token: string;
  /** Operations that report on a job. */
  readonly jobs: ReadonlySet<string>;
}

/** One operation, closed at first: its links, commands and examples. */
export function renderOperation(operation: Operation, { origin, token, jobs }: Surroundings): Html {
  const { id, method, path, summary, docs } = operation;
  const commands = curlLines(operation, origin, token);
  const examples = [...operation.examples].flatMap(([status, named]) => Array.from(named.keys(), (name) => ({ status, name })));
  return html`<details class="operation" id="${id}">
<summary><code class="method">${method}</code> <code class="path">${path}</code> <span>${summary}</span> <span class="id">${id}</span></summary>
${docs !== undefined && /^https?:/.test(docs) ? html`<p><a href="${docs}" rel="noreferrer">Documentation of ${id}</a></p>` : undefined}
<h4>Command</h4>
<ul class="lines">${commands.map(({ name, line }) => renderLine(name, line, `curl ${id} ${name}`.trim()))}</ul>
${operation.paging && renderPaging(operation.paging)}
${renderJob(operation, jobs)}
<h4>Examples</h4>
<ul class="lines">${examples.map(({ status, name }) => {
    const prefer = `Prefer: code=${status}, example=${name}`;
    return renderLine(`${status} ${name}`, prefer, prefer);
  })}</ul>
</details>
`;
}

/** @param called What tells the button from the others, for those who hear the page. */
function renderLine(label: string, line: string, called: string): Html {
  return html`<li><span class="label">${label}</span> <code>${line}</code> <button type="button" class="copy" aria-label="Copy ${called}">Copy</button></li>
`;
}

function renderPaging({ style, position, limit }: Paging): Html {
  const counts = style === "page" ? "the number of the page, from 0" : "how many items to skip";
  return html`<h4>Pages</h4>
<p>${renderPlace(position)}: ${counts}. ${renderPlace(limit)}: how many items a page holds. The list is longer than a page.</p>`;
}

/** A runtime expression such as `$request.query.offset`, in words. */
function renderPlace(expression: string): Html {
  const place = expression.startsWith("$request.body") ? "body" : "query";
  return html`<code>${expression.split(/[./]/).at(-1) ?? ""}</code> in the ${place}`;
}

/** A job's course is chosen where it starts; its status operation can choose only for a job that nobody started. */
function renderJob({ job, links }: Operation, jobs: ReadonlySet<string>): Html | undefined {
  const starts = links.some(({ operationId }) => jobs.has(operationId));
  if (!job && !starts) return undefined;
  return html`<h4>Job</h4>
<p>${starts ? "Choose how the job goes that this starts:" : "Choose how a job goes whose id the mock has not seen:"}</p>
<ul class="lines">${JOB_COURSES.map((course) => renderLine(course, `Prefer: job=${course}`, `Prefer: job=${course}`))}</ul>`;
}
