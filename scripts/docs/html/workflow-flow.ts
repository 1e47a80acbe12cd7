import type { PollView, StepView, ValueSource, ValueView, WorkflowView } from "../view/workflow-view.js";
import { type Html, html, inline } from "./html.js";
import { FROM_WORKFLOWS as to } from "./page-links.js";

/**
 * The drawing of a workflow: boxes from top to bottom, between them what each hands on, and a loop at the side of those that poll. It is a list
 * that says the same to those who do not see it; the style sheet draws lines and arrows.
 */
export function workflowFlow({ inputs, steps, results }: WorkflowView): Html {
  return html`<div class="flow">
    <div class="flow-end"><strong>You give</strong><ul class="flow-values">${inputs.map(
      ({ name, description }) => html`<li id="input-${name}"><code>${name}</code> ${inline(description)}</li>`,
    )}</ul></div>
    <ol class="flow-steps">${steps.map(stepItem)}</ol>
    <div class="flow-end"><strong>You get</strong>${resultList(results)}</div></div>`;
}

function stepItem(step: StepView): Html {
  const { number, id, description, operation, sends, polls, goesOnWhen, gives } = step;
  const [, title = description, rest = ""] = /^(.+?)\.(?:\s+(.*))?$/.exec(description) ?? [];
  const fixed = sends.filter(({ source }) => source.kind === "constant");
  return html`<li id="${id}"><div class="${polls ? "flow-box flow-loop" : "flow-box"}">
    <h3 class="flow-title">${number}. ${title}</h3>${rest !== "" && html`<p>${inline(rest)}</p>`}
    <p class="flow-call"><span class="method ${operation.method}">${operation.method.toUpperCase()}</span> <a href="${to.operation(operation)}"><code>${operation.id}</code></a></p>
    ${valueList(sends.filter((one) => !fixed.includes(one)))}
    ${fixed.length > 0 && html`<details><summary>${countOf(fixed)}</summary>${valueList(fixed)}</details>`}
    ${polls && pollPart(polls)}
    ${goesOnWhen.length > 0 && html`<p class="flow-rule"><strong>Goes on</strong> when ${inline(goesOnWhen.join(" and "))}. ${polls ? "Any other response ends the workflow." : ""}</p>`}
    </div><p class="flow-pass">${gives.length > 0 && html`<span class="flow-label">${gives.map(passed)}</span>`}</p></li>`;
}

function pollPart({ everyMs, limit, while: conditions }: PollView): Html {
  return html`<p class="flow-rule"><strong>Repeats</strong> every ${everyMs / 1000} seconds, at most ${limit} times, while ${inline(conditions.join(" or "))}.</p>`;
}

/** A value on the arrow to the next step. */
function passed({ name, source }: ValueView, index: number): Html {
  const field = source.kind === "response" && source.field !== name ? html` (<code>${source.field}</code> of the response)` : "";
  return html`${index > 0 && ", "}<code>${name}</code>${field}`;
}

function resultList(results: readonly ValueView[]): Html | false {
  return results.length === 0 ? html` no value: the work is done when the last step is.` : valueList(results);
}

function valueList(values: readonly ValueView[]): Html | false {
  return (
    values.length > 0 &&
    html`<ul class="flow-values">${values.map(({ name, source }) => html`<li><code>${name}</code> ${sourceText(source)}</li>`)}</ul>`
  );
}

function sourceText(source: ValueSource): Html {
  switch (source.kind) {
    case "input":
      return html`from <a href="#input-${source.name}">your <code>${source.name}</code></a>`;
    case "step":
      return html`from <code>${source.name}</code> of step ${source.number}`;
    case "response":
      return html`from <code>${source.field}</code> of the response`;
    case "constant":
      return html`is <code>${JSON.stringify(source.value)}</code>`;
  }
}

function countOf(values: readonly unknown[]): string {
  return values.length === 1 ? "1 fixed value" : `${values.length} fixed values`;
}
