import { parseExpression } from "../../src/description/expression.js";
import { expressionSchemas } from "../../src/description/expression-schemas.js";
import { isIndex } from "../../src/description/key-path.js";
import type { Operation } from "../../src/description/operation.js";
import { select } from "../../src/description/schema/fields.js";
import { extensibleValues } from "../../src/description/schema/keywords.js";
import { expressionFindings } from "./lib/expression-findings.js";
import { rule } from "./lib/rule.js";
import { without } from "./lib/values.js";

const OUTCOMES = ["running", "succeeded", "failed"];

/** The client polls by x-job: it must know every value of the state, and the mock must have a response for each. */
export default rule("Each expression and value of x-job is in the description, and something links to it.", ({ operations }) => {
  const linked = new Set(operations.flatMap(({ responses }) => responses.flatMap(({ links }) => links.map((link) => link.operationId))));
  return operations.flatMap((operation) => {
    const job = operation.place.get("x-job");
    if (job === undefined) return [];
    const { id } = operation;
    const start = `no operation links to ${id}; the one that starts the job needs a links entry with operationId: ${id}`;
    return [
      ...expressionFindings(operation, ["x-job", "state"], { side: "response", types: ["string"] }),
      ...expressionFindings(operation, ["x-job", "link"], { side: "response", types: ["string"] }),
      ...(linked.has(id) ? [] : [job.finding(start)]),
      ...valueMessages(operation).map((message) => job.finding(message)),
    ];
  });
});

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
    ...without(values, statesShown(operation, state)).map((value) => `no 200 example of ${id} has the state "${value}"; add one`),
  ];
}

/** The states in the examples; where the state goes through a list, those of every item. */
function statesShown({ successes }: Operation, state: string): string[] {
  const expression = parseExpression(state);
  if (expression?.part !== "body") return [];
  const steps = expression.keys.map((key) => (isIndex(key) ? "[]" : { key }));
  const examples = successes.flatMap(({ contents }) => contents.flatMap((content) => [...content.examples.values()]));
  return examples.flatMap((example) => select(example, steps).map(({ value }) => String(value)));
}
