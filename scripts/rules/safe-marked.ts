import { verbOf } from "../lib/verb-of.js";
import { operationRule } from "./lib/rule.js";

const CHANGING = ["put", "patch", "delete"];

/** The client sends a safe operation again after a failure (RFC 9110, 9.2.1), and never one that may change something. */
export default operationRule(
  "x-safe stands on each operation whose verb only reads, and on none whose method changes something.",
  (operation, project) => {
    const { id, place, verb, method } = operation;
    const isMarked = "x-safe" in place.object;
    if (isMarked && CHANGING.includes(method))
      return [place.finding(`x-safe says that ${id} only reads, but ${method.toUpperCase()} changes something; remove it`, "x-safe")];
    if (isMarked || operation.isSafe || !project.conventions.safeVerbs.includes(verbOf(verb))) return [];
    return [place.finding(`${id} only reads, as its verb says, but ${method.toUpperCase()} does not say so; write x-safe: true`)];
  },
);
