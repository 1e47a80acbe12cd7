import { isExpression } from "../../src/description/expression.js";
import { expressionSchemas } from "../../src/description/expression-schemas.js";
import type { Operation } from "../../src/description/operation.js";
import type { PlaceFinding } from "../../src/description/place.js";
import type { Link } from "../../src/description/response.js";
import { operationRule } from "./lib/rule.js";

/** A link is followed by the client and shown in the docs: where it leads and all that it passes must exist. */
export default operationRule("A link leads to an operation and passes what that needs.", (operation, _project, { byId }) =>
  operation.responses
    .flatMap(({ links }) => links)
    .flatMap((link) => {
      const { name, operationId, place } = link;
      const label = `the link "${name}" of ${operation.id}`;
      if (operationId === "") return [place.finding(`${label} has no operationId; name the operation that it leads to`)];
      const target = byId.get(operationId);
      if (target === undefined)
        return [place.finding(`${label} leads to "${operationId}", but no operation has that operationId`, "operationId")];
      return [...passedFindings(label, link, operation, target), ...missingFindings(label, link, target)];
    }),
);

function passedFindings(label: string, { place, response }: Link, operation: Operation, target: Operation): PlaceFinding[] {
  const known = [...target.parametersIn("path"), ...target.parametersIn("query")].map(({ name }) => name);
  const passed = place.entries("parameters");
  const body = place.entries().filter(([key]) => key === "requestBody");
  return [
    ...passed
      .filter(([name]) => !known.includes(name))
      .map(([name, value]) =>
        value.finding(`${label} passes "${name}", which ${target.id} does not take; its parameters are: ${known.join(", ") || "none"}`),
      ),
    ...[...passed, ...body]
      .filter(([, { value }]) => isExpression(value) && expressionSchemas(value, operation, [response]).length === 0)
      .map(([name, value]) => value.finding(`${label} passes "${name}" as "${value.value}", which ${operation.id} does not have`)),
  ];
}

function missingFindings(label: string, { place, parameters }: Link, target: Operation): PlaceFinding[] {
  return target
    .parametersIn("path")
    .filter(({ name }) => !Object.hasOwn(parameters, name))
    .map(({ name }) => place.finding(`${label} does not pass "${name}", which the path of ${target.id} needs`));
}
