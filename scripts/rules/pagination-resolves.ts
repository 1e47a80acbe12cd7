import { expressionFindings } from "./lib/expression-findings.js";
import { operationRule } from "./lib/rule.js";

const COUNT = ["integer", "number", "string"]; // some responses write numbers as text

const EXPECTED = {
  position: { side: "request", types: COUNT },
  limit: { side: "request", types: COUNT },
  items: { side: "response", types: ["array"] },
  more: { side: "response", types: ["boolean"] },
  total: { side: "response", types: COUNT },
} as const;

/** The client pages by it. */
export default operationRule("Each expression of x-pagination points to something of the right type.", (operation) =>
  Object.entries(EXPECTED).flatMap(([key, expectation]) => expressionFindings(operation, ["x-pagination", key], expectation)),
);
