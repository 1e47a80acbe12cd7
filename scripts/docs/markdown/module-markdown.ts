import type { Description, Module } from "../../../src/description/description.js";
import { type OperationView, viewOperation } from "../view/operation-view.js";
import { fieldLines } from "./field-lines.js";

/** A module in plain Markdown, for grep and for language models. */
export function moduleMarkdown({ title, description: text, operations }: Module, description: Description): string {
  const parts = operations.flatMap((operation) => operationLines(viewOperation(operation, description)));
  return [`# ${title}`, "", text, "", ...parts].join("\n");
}

function operationLines(view: OperationView): string[] {
  const { id, summary, description, method, path, callers, limit, parameters, request, samples, successes, errors, evidence } = view;
  const tokens = callers.map(({ kind, scopes }) => `${kind} (${scopes.join(", ") || "no scope documented"})`).join("; ");
  return [
    `## ${id}: ${summary}`,
    "",
    description,
    "",
    `\`${method} ${path}\``,
    "",
    `- Token of: ${tokens || "any app"}`,
    `- Rate limit: ${limit ?? "none documented"}`,
    ...(evidence ? [`- Source: <${evidence.url}> (${evidence.level})`] : []),
    "",
    ...parameters.flatMap(({ title, parameters: list }) => [
      `### ${title} parameters`,
      "",
      ...list.flatMap((field) => fieldLines(field)),
      "",
    ]),
    ...(request ? ["### Request body", "", ...schemaPart(request, "required")] : []),
    ...successes.flatMap(({ status, description: text, bodies }) => [
      `### Response ${status}`,
      "",
      text,
      "",
      ...bodies.flatMap((body) => schemaPart(body, "always present")),
    ]),
    "### Errors",
    "",
    ...errors.map(({ status, description: text, messages }) =>
      `- ${status}: ${text} ${messages.map(({ text: one }) => `"${one}"`).join(", ")}`.trimEnd(),
    ),
    "",
    "### Samples",
    "",
    fence("sh", samples.curl),
    "",
    fence("ts", samples.typescript),
    "",
  ];
}

function schemaPart({ mediaType, schema, examples }: OperationView["successes"][number]["bodies"][number], required: string): string[] {
  const [example] = examples;
  return [
    `\`${mediaType}\`${schema ? `, ${schema.type}` : ""}`,
    "",
    ...(schema
      ? [
          ...schema.fields.flatMap((field) => fieldLines(field, 0, required)),
          ...schema.choices.flatMap(({ title, schema: choice }) => [
            `- either ${title}:`,
            ...choice.fields.flatMap((field) => fieldLines(field, 1, required)),
          ]),
          "",
        ]
      : []),
    ...(example ? [fence("json", typeof example.value === "string" ? example.value : JSON.stringify(example.value)), ""] : []),
  ];
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}
