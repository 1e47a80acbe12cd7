import { STATUS_CODES } from "node:http";
import type { Description } from "../../src/description/description.js";
import type { DocumentedError } from "./documented-error.js";
import { errorsOf } from "./view/error-view.js";

/** More operations than these are counted. */
const NAMED = 6;

/** Every documented error in Markdown, a section each below its status: what it means, and what to do about it. */
export function errorList({ operations }: Description, errors: readonly DocumentedError[]): string {
  const users = new Map<string, Set<string>>();
  for (const operation of operations)
    for (const { messages } of errorsOf(operation))
      for (const { text } of messages) users.set(text, (users.get(text) ?? new Set()).add(operation.id));
  const statuses = [...new Set(errors.map(({ status }) => status))];
  return statuses
    .flatMap((status) => [
      `## ${status} ${STATUS_CODES[status] ?? ""}`,
      ...errors.filter((error) => error.status === status).map((error) => errorSection(error, [...(users.get(error.msg) ?? [])])),
    ])
    .join("\n\n");
}

function errorSection({ msg, code, meaning, fix, retry }: DocumentedError, operations: readonly string[]): string {
  const facts = [
    code === undefined ? "No code is documented." : `Code \`${code}\`.`,
    retry ? "The same call may succeed later." : "The same call fails again.",
    usedBy(operations),
  ];
  return [`### \`${msg.replaceAll("\n", " ")}\``, meaning, `**What to do.** ${fix}`, facts.join(" ")].join("\n\n");
}

function usedBy(operations: readonly string[]): string {
  if (operations.length === 0) return "Seen by callers; no operation documents it.";
  if (operations.length > NAMED) return `Documented for ${operations.length} operations.`;
  return `Documented for ${operations.map((id) => `\`${id}\``).join(", ")}.`;
}
