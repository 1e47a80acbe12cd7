import { keysBelow } from "../../src/description/expression.js";
import { expressionSchemas } from "../../src/description/expression-schemas.js";
import type { Operation } from "../../src/description/operation.js";
import type { PlaceFinding } from "../../src/description/place.js";
import { extensibleValues } from "../../src/description/schema/keywords.js";
import { expressionFindings } from "./lib/expression-findings.js";
import { operationRule } from "./lib/rule.js";
import { without } from "./lib/values.js";

const KEY = "x-error-in-200";

/** The client looks for failures where it points to. */
export default operationRule("x-error-in-200 points to a list of the response and to the state of its items.", (operation) => [
  ...expressionFindings(operation, [KEY, "items"], { side: "response", types: ["array"] }),
  ...expressionFindings(operation, [KEY, "state"], { side: "response", types: ["string"] }),
  ...stateFindings(operation),
  ...valueFindings(operation),
]);

/** The state is one of an item, so its expression goes on from the list's. */
function stateFindings({ id, place }: Operation): PlaceFinding[] {
  const [items, state] = [place.text(KEY, "items"), place.text(KEY, "state")];
  if (items === undefined || state === undefined) return [];
  const [item, field] = keysBelow(items, state) ?? [];
  if (item === "0" && field !== undefined) return [];
  return [
    place.finding(`${KEY}.state of ${id} does not go through the list; write ${KEY}.items with /0/ and the field after it`, KEY, "state"),
  ];
}

function valueFindings(operation: Operation): PlaceFinding[] {
  const { id, place } = operation;
  const schemas = expressionSchemas(place.text(KEY, "state") ?? "", operation);
  if (schemas.length === 0) return [];
  return without(place.texts(KEY, "failed"), extensibleValues(schemas)).map((value) =>
    place.finding(`${KEY} of ${id} lists "${value}", which the x-extensible-enum of the state does not; add it there`, KEY, "failed"),
  );
}
