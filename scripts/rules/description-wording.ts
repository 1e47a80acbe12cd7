import { partRule } from "./lib/rule.js";

const KINDS = new Set(["operation", "parameter", "requestBody", "response", "header", "link", "schema", "tag", "securityScheme"]);

/** An operation's stays short, the guides hold the rest. */
export default partRule("A description is one or more whole sentences, and short.", ({ kind, place }, { conventions }) => {
  const text = KINDS.has(kind) ? place.text("description") : undefined;
  if (text === undefined) return [];
  const { maxLength } = conventions.description;
  const excerpt = text.length <= 30 ? text : `${text.slice(0, 30)}...`;
  const messages = [
    ...(/^[A-Z`]/.test(text) ? [] : [`the description "${excerpt}" does not start with a capital letter or a backtick`]),
    ...(/[.):]$/.test(text.trimEnd()) ? [] : [`the description "${excerpt}" does not end with a period`]),
    ...(kind === "operation" && text.length > maxLength
      ? [`the description has ${text.length} characters; write at most ${maxLength} and move the rest to a guide or a note`]
      : []),
  ];
  return messages.map((message) => place.finding(message, "description"));
});
