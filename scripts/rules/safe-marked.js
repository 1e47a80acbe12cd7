import { conventions } from "./lib/project-files.js";
import { forEachOperation } from "./lib/rule.js";

const VERB = /\.([a-z][a-z0-9]*)/;

/** A safe operation may be sent again after a failure (RFC 9110 9.2.1). GET says so by itself, the others by x-safe where their verb only reads. */
export default forEachOperation((operation, context) => {
  const { id, method, place } = operation;
  const { safeVerbs } = conventions(context);
  const isSafe = safeVerbs.includes(VERB.exec(id)?.[1] ?? "");
  const isMarked = place.get("x-safe") !== undefined;
  if (method === "get")
    return isMarked ? [place.finding(`x-safe stands on ${id}, a GET operation, which is safe anyway; remove it`, "x-safe")] : [];
  if (isSafe === isMarked) return [];
  return isSafe
    ? [place.finding(`${id} only reads, as its verb says, but ${method.toUpperCase()} does not say so; write x-safe: true`)]
    : [place.finding(`x-safe says that ${id} only reads; the verbs that only read are: ${safeVerbs.join(", ")}`, "x-safe")];
});
