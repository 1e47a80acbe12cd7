import type { Description, Module } from "../../src/description/description.js";
import type { Operation } from "../../src/description/operation.js";
import { slug } from "./slug.js";
import { type BodyView, viewOperation } from "./view/operation-view.js";
import type { FieldView, SchemaView } from "./view/schema-view.js";
import type { WorkflowView } from "./view/workflow-view.js";

export const WORKFLOWS_TITLE = "Workflows";

/** A part of a page as the search finds it: without `anchor`, the page itself. The last title is the section's, those before lead to it. */
export interface SearchSection {
  readonly anchor: string | undefined;
  readonly titles: readonly string[];
  readonly text: string;
}

/** What the search knows of an operation. Its evidence is not part of it: notes would drown the results. */
export function operationSections(operation: Operation, description: Description): SearchSection[] {
  const view = viewOperation(operation, description);
  const { id, summary, path, module, verb, callers, parameters, request, successes, errors } = view;
  const page = [id, summary];
  const scopes = callers.flatMap((caller) => [caller.kind, ...caller.scopes]).join(" ");
  const names = parameters.flatMap((group) => group.parameters.flatMap(fieldTexts));
  return [
    { anchor: undefined, titles: page, text: [id, module, verb, path, view.description, scopes].join(" ") },
    ...section("parameters", page, "Parameters", names),
    ...section("request-body", page, "Request body", request ? bodyTexts(request) : []),
    ...successes.flatMap(({ status, bodies }) => section(`response-${status}`, page, `Response ${status}`, bodies.flatMap(bodyTexts))),
    ...section(
      "errors",
      page,
      "Errors",
      errors.filter(({ isShared }) => !isShared).flatMap(({ status, messages }) => [status, ...messages.map(({ text }) => text)]),
    ),
  ];
}

export function moduleSections({ name, title, description }: Module): SearchSection[] {
  return [{ anchor: undefined, titles: [name, title], text: description }];
}

export function workflowSections({ id, summary, description, inputs, steps }: WorkflowView): SearchSection[] {
  const texts = steps.flatMap((step) => [step.operation.id, step.description]);
  return [
    {
      anchor: undefined,
      titles: [WORKFLOWS_TITLE, summary],
      text: [id, description, ...inputs.map(({ name }) => name), ...texts].join(" "),
    },
  ];
}

/** What the search knows of a page in Markdown: a section per heading, without the rows about operations, which have pages of their own. */
export function markdownSections(markdown: string): SearchSection[] {
  const text = markdown
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/^\| `\w+\.\w+` \|.*$/gm, "")
    .replace(/<[/!]?[a-z-][^>]*>/gi, " ");
  const [, page = ""] = /^# (.+)$/m.exec(text) ?? [];
  return text.split(/^(?=#{1,3} )/m).flatMap((part) => {
    const [, marks = "", heading = "", body = ""] = /^(#{1,3}) (.+)\n?([\s\S]*)$/.exec(part) ?? [];
    if (heading === "") return [];
    const title = heading.replaceAll("`", "");
    const isPage = marks === "#";
    return [{ anchor: isPage ? undefined : slug(title), titles: isPage ? [title] : [page, title], text: body.replace(/[`*]/g, "") }];
  });
}

function section(anchor: string, page: readonly string[], title: string, texts: readonly string[]): SearchSection[] {
  return texts.length === 0 ? [] : [{ anchor, titles: [...page, title], text: texts.join(" ") }];
}

function bodyTexts({ schema }: BodyView): string[] {
  return schema ? schemaTexts(schema) : [];
}

function schemaTexts({ fields, choices }: SchemaView): string[] {
  return [...fields.flatMap(fieldTexts), ...choices.flatMap(({ title, schema }) => [title, ...schemaTexts(schema)])];
}

function fieldTexts({ name, schema }: FieldView): string[] {
  return [name, schema.description, ...(schema.values?.list ?? []), ...schemaTexts(schema)];
}
