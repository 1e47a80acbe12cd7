import { ownMembers } from "../../src/description/parts.js";
import { partRule } from "./lib/rule.js";
import { textsIn } from "./lib/values.js";

/** A description that nobody wrote looks like one that somebody did. */
export default partRule("Nothing is left as the scaffold wrote it.", (part, { conventions }) => {
  const mark = new RegExp(`\\b${conventions.placeholder}\\b`);
  return ownMembers(part)
    .flatMap(([key, value]) => textsIn(value, [key]))
    .filter(({ text }) => mark.test(text))
    .map(({ text, path }) => part.place.finding(`"${text}" is left from the scaffold; replace it by what the documentation says`, ...path));
});
