import { expressionFindings } from "./lib/expression-findings.js";
import { forEachOperation } from "./lib/rule.js";

const COUNT = ["integer", "number", "string"]; // some answers write numbers as text

/** @type {Record<string, import("./lib/expression-findings.js").Expectation>} */
const EXPECTED = {
  position: { side: "request", types: COUNT },
  limit: { side: "request", types: COUNT },
  items: { side: "response", types: ["array"] },
  more: { side: "response", types: ["boolean"] },
  total: { side: "response", types: COUNT },
};

/** The client pages by what x-pagination points to. */
export default forEachOperation((operation) =>
  Object.entries(EXPECTED).flatMap(([key, expectation]) => expressionFindings(operation, ["x-pagination", key], expectation)),
);
