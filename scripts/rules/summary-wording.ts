import { operationRule } from "./lib/rule.js";

/** A missing one is for Redocly's operation-summary. */
export default operationRule("A summary is a short title, with a capital, without a period.", ({ id, place }, { conventions }) => {
  const { minLength, maxLength } = conventions.summary;
  const text = place.text("summary");
  if (text === undefined) return [];
  const messages = [
    ...(text.length < minLength || text.length > maxLength
      ? [`the summary of ${id} has ${text.length} characters; write ${minLength} to ${maxLength}`]
      : []),
    ...(/^[A-Z]/.test(text) ? [] : [`the summary of ${id} does not start with a capital letter`]),
    ...(text.endsWith(".") ? [`the summary of ${id} ends with a period; leave it out`] : []),
  ];
  return messages.map((message) => place.finding(message, "summary"));
});
