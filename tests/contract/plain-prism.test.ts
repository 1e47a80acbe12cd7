import { startPrism } from "./servers.js";
import { contractSuite } from "./suite.js";

/** Prism knows no 412 for a body of the wrong shape, and answers with an example. */
await contractSuite({
  coverageFile: "contract.plain-prism.json",
  start: () => startPrism("mock", "generated/openapi.yaml"),
  refusesBodyWith: [422, 400],
  saysWhy: false,
  listsViolations: true,
});
