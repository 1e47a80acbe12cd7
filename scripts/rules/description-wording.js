import { partsOf } from "./lib/parts.js";
import { conventions } from "./lib/project-files.js";
import { forDescription } from "./lib/rule.js";

const KINDS = new Set(["operation", "parameter", "requestBody", "response", "header", "link", "schema", "tag", "securityScheme"]);

/** A description is one or more whole sentences; an operation's stays short, the guides hold the rest. */
export default forDescription((_description, context) => {
  const { maxLength } = conventions(context).description;
  return partsOf(context).flatMap(({ kind, place }) => {
    const text = KINDS.has(kind) ? place.text("description") : undefined;
    if (text === undefined) return [];
    const messages = [
      ...(/^[A-Z`]/.test(text) ? [] : [`the description "${excerpt(text)}" does not start with a capital letter or a backtick`]),
      ...(/[.)]$/.test(text.trimEnd()) ? [] : [`the description "${excerpt(text)}" does not end with a period`]),
      ...(kind === "operation" && text.length > maxLength
        ? [`the description has ${text.length} characters; write at most ${maxLength} and move the rest to a guide or a note`]
        : []),
    ];
    return messages.map((message) => place.finding(message, "description"));
  });
});

/** @param {string} text */
function excerpt(text) {
  return text.length <= 30 ? text : `${text.slice(0, 30)}...`;
}
