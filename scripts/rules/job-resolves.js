import { bodiesOf, isSuccess } from "./lib/description.js";
import { expressionFindings } from "./lib/expression-findings.js";
import { select } from "./lib/fields.js";
import { linkedOperations } from "./lib/links.js";
import { forEachOperation } from "./lib/rule.js";
import { isIndex, parseExpression, resolveExpression } from "./lib/runtime-expression.js";
import { openWords, without } from "./lib/words.js";

/**
 * @typedef {import("./lib/description.js").Operation} Operation
 * @typedef {import("./lib/place.js").Place} Place
 */

const OUTCOMES = ["running", "succeeded", "failed"];

/** The client polls by x-job: it must know every word of the state, and each word must have an answer that the mock can give. */
export default forEachOperation((operation, context) => {
  const job = operation.place.get("x-job");
  if (job === undefined) return [];
  const resolution = [
    ...expressionFindings(operation, ["x-job", "state"], { side: "response", types: ["string"] }),
    ...expressionFindings(operation, ["x-job", "link"], { side: "response", types: ["string"] }),
  ];
  const linked = linkedOperations(context).has(operation.id);
  return [
    ...resolution,
    ...(linked
      ? []
      : [
          job.finding(
            `no operation links to ${operation.id}; the one that starts the job needs a links entry with operationId: ${operation.id}`,
          ),
        ]),
    ...wordMessages(operation, job).map((message) => job.finding(message)),
  ];
});

/**
 * @param {Operation} operation
 * @param {Place} job
 * @returns {string[]}
 */
function wordMessages(operation, job) {
  const state = job.text("state") ?? "";
  const schemas = resolveExpression(state, operation);
  if (schemas.length === 0) return [];
  const words = OUTCOMES.flatMap((outcome) => job.entries(outcome).map(([, word]) => String(word.value)));
  const declared = openWords(schemas);
  const shown = statesShown(operation, state);
  return [
    ...repeated(words).map((word) => `x-job of ${operation.id} lists "${word}" twice; a word has one meaning`),
    ...without(words, declared).map(
      (word) => `x-job of ${operation.id} lists "${word}", which the x-extensible-enum of the state does not; add it there`,
    ),
    ...without(declared, words).map(
      (word) => `the state of ${operation.id} may be "${word}"; list it in x-job under ${OUTCOMES.join(", ")}`,
    ),
    ...without(words, shown).map((word) => `no 200 example of ${operation.id} has the state "${word}"; add one`),
  ];
}

/**
 * The states in the examples; where the state goes through a list, those of every entry.
 * @param {Operation} operation
 * @param {string} state
 */
function statesShown(operation, state) {
  const expression = parseExpression(state);
  if (expression?.part !== "body") return [];
  const steps = expression.pointer.map((token) => (isIndex(token) ? "[]" : { key: token }));
  const examples = bodiesOf(operation).flatMap(({ where, place }) => (isSuccess(where) ? place.entries("examples") : []));
  return examples.flatMap(([, { object }]) => select(object.value ?? null, steps).map(({ value }) => String(value)));
}

/** @param {string[]} words */
function repeated(words) {
  return [...new Set(words.filter((word, index) => words.indexOf(word) !== index))];
}
