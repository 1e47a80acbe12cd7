import type { ValueSource, WorkflowView } from "../view/workflow-view.js";

/** The workflows in plain Markdown, for grep and for language models. */
export function workflowMarkdown(workflows: readonly WorkflowView[]): string {
  return ["# Workflows", "", ...workflows.flatMap(workflowLines)].join("\n");
}

function workflowLines({ id, summary, description, inputs, steps, results }: WorkflowView): string[] {
  return [
    `## ${id}: ${summary}`,
    "",
    description,
    "",
    ...inputs.map(({ name, description: text }) => `- Input \`${name}\`: ${text}`),
    ...steps.flatMap(({ number, description: text, operation, sends, polls, goesOnWhen }) => [
      `- Step ${number}, \`${operation.id}\`: ${text}`,
      ...sends.map(({ name, source }) => `  - sends \`${name}\`: ${sourceText(source)}`),
      ...(polls
        ? [`  - repeats every ${polls.everyMs / 1000} seconds, at most ${polls.limit} times, while ${polls.while.join(" or ")}`]
        : []),
      ...(goesOnWhen.length > 0 ? [`  - goes on when ${goesOnWhen.join(" and ")}`] : []),
    ]),
    ...results.map(({ name, source }) => `- Result \`${name}\`: ${sourceText(source)}`),
    "",
  ];
}

function sourceText(source: ValueSource): string {
  switch (source.kind) {
    case "input":
      return `the input \`${source.name}\``;
    case "step":
      return `\`${source.name}\` of step ${source.number}`;
    case "response":
      return `\`${source.field}\` of the response`;
    case "constant":
      return `\`${JSON.stringify(source.value)}\``;
  }
}
