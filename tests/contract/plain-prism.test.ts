import { startPrism } from "./servers.js";
import { contractSuite } from "./suite.js";

/** Prism knows no 412 for a body of the wrong shape, and responds with an example. */
contractSuite({
  coverageFile: "contract.plain-prism.json",
  start: () => startPrism("mock", "generated/openapi.yaml"),
  refusesBodyWith: [422, 400],
  saysWhy: false,
  listsViolations: true,
});
