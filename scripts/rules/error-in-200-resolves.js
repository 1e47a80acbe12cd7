import { expressionFindings } from "./lib/expression-findings.js";
import { forEachOperation } from "./lib/rule.js";

/** The client looks for failures where x-error-in-200 points to. */
export default forEachOperation((operation) => expressionFindings(operation, ["x-error-in-200"], { side: "response" }));
