import { startMock } from "../../src/mock/index.js";
import { contractSuite } from "./suite.js";

contractSuite({
  coverageFile: "contract.json",
  async start() {
    const mock = await startMock();
    return { url: mock.url, stop: mock.close };
  },
  refusesBodyWith: [412, 400],
  saysWhy: true,
  listsViolations: false,
});
