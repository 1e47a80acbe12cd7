import { conventions } from "./lib/project-files.js";
import { forEachOperation } from "./lib/rule.js";

/** A summary is a title: short, with a capital, without a period. */
export default forEachOperation(({ id, place }, context) => {
  const { minLength, maxLength } = conventions(context).summary;
  const text = place.text("summary");
  if (text === undefined) return [place.finding(`${id} has no summary; write one of ${minLength} to ${maxLength} characters`)];
  const messages = [
    ...(text.length < minLength || text.length > maxLength
      ? [`the summary of ${id} has ${text.length} characters; write ${minLength} to ${maxLength}`]
      : []),
    ...(/^[A-Z]/.test(text) ? [] : [`the summary of ${id} does not start with a capital letter`]),
    ...(text.endsWith(".") ? [`the summary of ${id} ends with a period; leave it out`] : []),
  ];
  return messages.map((message) => place.finding(message, "summary"));
});
