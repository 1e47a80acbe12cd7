import { operationRule } from "./lib/rule.js";

/** A caller who looks at the status only takes a failure for a success. */
export default operationRule(
  "An operation with x-error-in-200 says in its description when it responds with HTTP 200 all the same, and no other does.",
  (operation) => {
    const { id, place, errorIn200 } = operation;
    const says = operation.description.includes("HTTP 200");
    if (says === (errorIn200 !== undefined)) return [];
    return [
      says
        ? place.finding(`${id} responds with HTTP 200 to failures, as its description says, but has no x-error-in-200; add it`)
        : place.finding(`${id} has x-error-in-200, so its description says that it "responds with HTTP 200 even when..."`, "description"),
    ];
  },
);
