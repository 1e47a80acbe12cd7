import type { Operation } from "../../src/description/operation.js";
import { operationRule } from "./lib/rule.js";

const SENTENCE = /\bReturns one page of /;

/** Readers go by the sentence, the client by the extension. */
export default operationRule(
  "An operation whose description says `Returns one page of` has x-pagination, and none other has it.",
  (operation) => {
    const { id, place } = operation;
    if (says(operation) === (operation.pagination !== undefined)) return [];
    return [
      says(operation)
        ? place.finding(`${id} returns one page, as its description says, but has no x-pagination; add it`)
        : place.finding(`${id} has x-pagination, so its description says "Returns one page of"`, "description"),
    ];
  },
);

function says({ description }: Operation): boolean {
  return SENTENCE.test(description);
}
