import { beforeEach } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { contractSuite } from "./suite.js";

let mock: Mock | undefined;
// An example may use what the example of another operation deletes.
beforeEach(() => mock?.reset());

contractSuite({
  coverageFile: "contract.json",
  async start() {
    mock = await startMock();
    return { url: mock.url, stop: mock.close };
  },
  refusesBodyWith: [412, 400],
  saysWhy: true,
  listsViolations: false,
});
