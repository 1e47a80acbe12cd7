import type { WorkflowView } from "../view/workflow-view.js";
import { html, inline } from "./html.js";

/** The workflows with their steps in short, in HTML that may stand in Markdown. Links are relative to their folder. */
export function workflowList(workflows: readonly WorkflowView[]): string {
  const items = workflows.map(
    ({ id, summary, description, steps }) => html`<li><a href="${id}">${summary}</a>
      <div>${inline(description)}</div>
      <div class="facts">${steps.map(({ operation, polls }, index) => html`${index > 0 && " → "}<code>${operation.id}</code>${polls && " ↻"}`)}</div></li>`,
  );
  return html`<ul class="operations workflows">${items}</ul>`.markup;
}
