import { verbOf } from "../lib/verb-of.js";
import { operationRule } from "./lib/rule.js";

const CHANGING = ["put", "patch", "delete"];
/** An operation that changes something says what it does, such as "Starts an export". */
const READS = /^Returns\b/;

/** The client sends a safe operation again after a failure (RFC 9110, 9.2.1), and never one that may change something. */
export default operationRule(
  "x-safe stands on each operation that only reads, as its verb or the first word of its description says, and on none that changes something.",
  (operation, project) => {
    const { id, place, verb, method } = operation;
    const isMarked = "x-safe" in place.object;
    if (isMarked && CHANGING.includes(method))
      return [place.finding(`x-safe says that ${id} only reads, but ${method.toUpperCase()} changes something; remove it`, "x-safe")];
    const reads = project.conventions.safeVerbs.includes(verbOf(verb)) || READS.test(operation.description);
    if (isMarked && !reads && !["get", "head"].includes(method))
      return [place.finding(`x-safe says that ${id} only reads, so its description starts with "Returns"`, "description")];
    if (isMarked || operation.isSafe || !reads) return [];
    return [place.finding(`${id} only reads, as its verb or description says, but ${method.toUpperCase()} does not; write x-safe: true`)];
  },
);
