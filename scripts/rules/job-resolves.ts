import { parseExpression } from "../../src/description/expression.js";
import { expressionSchemas } from "../../src/description/expression-schemas.js";
import { isIndex } from "../../src/description/key-path.js";
import type { Operation } from "../../src/description/operation.js";
import type { PlaceFinding } from "../../src/description/place.js";
import { select } from "../../src/description/schema/fields.js";
import { extensibleValues } from "../../src/description/schema/keywords.js";
import { expressionFindings } from "./lib/expression-findings.js";
import { rule } from "./lib/rule.js";
import { without } from "./lib/values.js";

const OUTCOMES = ["running", "succeeded", "failed"];

/** The client polls by x-job: it must know every value of the state, and the mock must have a response for each. */
export default rule("Each expression and value of x-job is in the description, and something links to it.", ({ operations, byId }) => {
  const linked = new Set(operations.flatMap(({ responses }) => responses.flatMap(({ links }) => links.map((link) => link.operationId))));
  return operations.flatMap((operation) => {
    const job = operation.place.get("x-job");
    if (job === undefined) return startFindings(operation, byId);
    const { id } = operation;
    const start = `no operation links to ${id}; the one that starts the job needs a links entry with operationId: ${id}`;
    return [
      ...expressionFindings(operation, ["x-job", "state"], { side: "response", types: ["string"] }),
      ...expressionFindings(operation, ["x-job", "link"], { side: "response", types: ["string"] }),
      ...expressionFindings(operation, ["x-job", "progress"], { side: "response", types: ["integer", "number"] }),
      ...expressionFindings(operation, ["x-job", "identity"], { side: "response", types: ["string"] }),
      ...(linked.has(id) ? [] : [job.finding(start)]),
      ...valueMessages(operation).map((message) => job.finding(message)),
    ];
  });
});

/** Both sides of an identity must exist, and their examples must show the same job: the client takes a status with another id for another job. */
function startFindings(operation: Operation, byId: ReadonlyMap<string, Operation>): PlaceFinding[] {
  return operation.links.flatMap((link) => {
    const { name, place, operationId, jobIdentity: started } = link;
    const status = byId.get(operationId);
    const reported = status?.job?.identity;
    if (status === undefined || (started === undefined && reported === undefined)) return [];
    const label = `the link "${name}" of ${operation.id}`;
    if (started === undefined) {
      return [place.finding(`x-job of ${operationId} has an identity, so ${label} needs an x-job with the identity in its own response`)];
    }
    if (reported === undefined) {
      const message = `${label} has an identity, but x-job of ${operationId} has none to compare it with; add it there`;
      return [place.finding(message, "x-job")];
    }
    const unknown = without(shownAt(operation, started), shownAt(status, reported));
    return [
      ...expressionFindings(operation, ["x-job", "identity"], { side: "response", types: ["string"] }, link),
      ...unknown.map((id) =>
        place.finding(
          `an example of ${operation.id} starts the job "${id}", which no example of ${operationId} shows; show the same job on both sides`,
          "x-job",
        ),
      ),
    ];
  });
}

function valueMessages(operation: Operation): string[] {
  const { id, place } = operation;
  const state = place.text("x-job", "state") ?? "";
  const schemas = expressionSchemas(state, operation);
  if (schemas.length === 0) return [];
  const values = OUTCOMES.flatMap((outcome) => place.texts("x-job", outcome));
  const repeated = new Set(values.filter((value, index) => values.indexOf(value) !== index));
  const declared = extensibleValues(schemas);
  return [
    ...Array.from(repeated, (value) => `x-job of ${id} lists "${value}" twice; a value has one meaning`),
    ...without(values, declared).map(
      (value) => `x-job of ${id} lists "${value}", which the x-extensible-enum of the state does not; add it there`,
    ),
    ...without(declared, values).map((value) => `the state of ${id} may be "${value}"; list it in x-job under ${OUTCOMES.join(", ")}`),
    ...without(values, shownAt(operation, state)).map((value) => `no 200 example of ${id} has the state "${value}"; add one`),
  ];
}

/** What the examples of the successes have at an expression; where it goes through a list, the values of every item. */
function shownAt({ successes }: Operation, text: string): string[] {
  const expression = parseExpression(text);
  if (expression?.part !== "body") return [];
  const steps = expression.keys.map((key) => (isIndex(key) ? "[]" : { key }));
  const examples = successes.flatMap(({ contents }) => contents.flatMap((content) => [...content.examples.values()]));
  return examples.flatMap((example) => select(example, steps).map(({ value }) => String(value)));
}
