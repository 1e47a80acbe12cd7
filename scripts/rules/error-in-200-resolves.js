import { expressionFindings } from "./lib/expression-findings.js";
import { forEachOperation } from "./lib/rule.js";
import { parseExpression, resolveExpression } from "./lib/runtime-expression.js";
import { openWords, without } from "./lib/words.js";

/**
 * @typedef {import("./lib/description.js").Operation} Operation
 * @typedef {import("./lib/place.js").Finding} Finding
 */

const KEY = "x-error-in-200";

/** The client looks for failures where x-error-in-200 points to. */
export default forEachOperation((operation) => [
  ...expressionFindings(operation, [KEY, "items"], { side: "response", types: ["array"] }),
  ...expressionFindings(operation, [KEY, "state"], { side: "response", types: ["string"] }),
  ...placeFindings(operation),
  ...wordFindings(operation),
]);

/**
 * The state is one of an entry, so its expression goes on from the list's.
 * @param {Operation} operation
 * @returns {Finding[]}
 */
function placeFindings({ id, place }) {
  const items = parseExpression(place.text(KEY, "items") ?? "");
  const state = parseExpression(place.text(KEY, "state") ?? "");
  if (items?.part !== "body" || state?.part !== "body") return [];
  const entry = [...items.pointer, "0"];
  if (state.pointer.length > entry.length && entry.every((token, index) => token === state.pointer[index])) return [];
  return [
    place.finding(`${KEY}.state of ${id} does not go through the list; write ${KEY}.items with /0/ and the field after it`, KEY, "state"),
  ];
}

/**
 * @param {Operation} operation
 * @returns {Finding[]}
 */
function wordFindings(operation) {
  const { id, place } = operation;
  const schemas = resolveExpression(place.text(KEY, "state") ?? "", operation);
  if (schemas.length === 0) return [];
  const failed = place.entries(KEY, "failed").map(([, word]) => String(word.value));
  return without(failed, openWords(schemas)).map((word) =>
    place.finding(`${KEY} of ${id} lists "${word}", which the x-extensible-enum of the state does not; add it there`, KEY, "failed"),
  );
}
