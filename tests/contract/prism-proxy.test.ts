import { afterAll, expect, it } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { description } from "../support/description.js";
import { startPrism, violationsOf } from "./servers.js";
import { contractSuite } from "./suite.js";

let mock = await startMock();
let proxyUrl = "";

/**
 * Prism between client and mock, comparing both sides with the description. Without `--errors`: with it Prism refuses wrong requests itself,
 * so the mock's refusals would never be compared.
 */
contractSuite({
  coverageFile: "contract.prism-proxy.json",
  async start() {
    const { url, stop } = await startPrism("proxy", "generated/openapi.yaml", mock.url);
    proxyUrl = url;
    return { url, stop };
  },
  refusesBodyWith: [412, 400],
  saysWhy: true,
  listsViolations: true,
});
afterAll(() => mock.close());

it("notices a response of the mock that breaks the description", async () => {
  const altered = JSON.parse(JSON.stringify(description.document).replaceAll('"availableMore":true', '"availableMore":"yes"')) as object;
  expect(altered).not.toEqual(description.document);
  await mock.close();
  mock = await startMock({ port: Number(new URL(mock.url).port), description: altered });
  const headers = { auth: "any-text", prefer: "example=first-page" };
  const response = await fetch(`${proxyUrl}/api/public/bots`, { headers });
  expect(violationsOf(response, "response")).toMatchObject([{ location: ["response", "body", "availableMore"] }]);
});
