import { parseExpression } from "../../src/description/expression.js";
import { expressionSchemas } from "../../src/description/expression-schemas.js";
import { isIndex } from "../../src/description/key-path.js";
import type { Operation } from "../../src/description/operation.js";
import type { PlaceFinding } from "../../src/description/place.js";
import { isFromElsewhere } from "../documentation/compare/difference.js";
import { requirementOf } from "../documentation/compare/field-schemas.js";
import { operationRule } from "./lib/rule.js";

const EXTENSIONS = [
  ["x-pagination", "items"],
  ["x-pagination", "more"],
  ["x-pagination", "total"],
  ["x-job", "state"],
] as const;

/** Without it the client cannot go on: no next page, no state, no parameter of the next request. */
export default operationRule(
  "A field of a response that x-pagination, x-job or a link reads is required, unless only callers have seen it.",
  (operation) => [
    ...EXTENSIONS.flatMap((keys) => readFindings(operation, operation.place.text(...keys), keys)),
    ...operation.links.flatMap(({ name, parameters }) =>
      Object.values(parameters).flatMap((expression) => readFindings(operation, String(expression), ["links", name])),
    ),
  ],
);

function readFindings(operation: Operation, text: string | undefined, keys: readonly string[]): PlaceFinding[] {
  const expression = parseExpression(text ?? "");
  if (text === undefined || expression?.part !== "body" || expression.side !== "response" || expression.keys.length === 0) return [];
  const bodies = operation.successes.flatMap(({ contents }) => contents.flatMap(({ schema }) => schema ?? []));
  const parts = expression.keys.map((key) => (isIndex(key) ? "[]" : key));
  const [field, ...others] = expressionSchemas(text, operation);
  if (field === undefined || [field, ...others].some(isFromElsewhere) || requirementOf(bodies, parts) === "always") return [];
  return [field.finding(`${keys.join(".")} of ${operation.id} reads ${parts.join(".")}, which the response need not have; require it`)];
}
