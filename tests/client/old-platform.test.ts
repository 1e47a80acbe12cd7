import { expect, it, onTestFinished } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { runScript } from "../support/run-script.js";

it("works where crypto, AbortSignal.any, throwIfAborted, reason, ReadableStream and DOMException are missing, as in React Native", async () => {
  const mock = await startMock({ scenario: { listSize: 3, runningPolls: 0 } });
  onTestFinished(() => mock.close());
  expect(await runScript(["tests/client/old-platform.program.ts", mock.url])).toEqual({
    code: 0,
    output: "3\nsuccessful\ntrue\nf-1\nAbortError\nAbortError\ncannot sign: Web Crypto is missing\n",
  });
});
