/** The mock in a test suite: every operation returns the description's examples, and invalid requests are rejected. */
import { createClient, type Kore } from "kore-xo-api";
import { type Mock, startMock } from "kore-xo-api/mock";
import { afterAll, beforeAll, expect, it } from "vitest";

let mock: Mock;
let kore: Kore;
beforeAll(async () => {
  mock = await startMock();
  kore = createClient({ baseUrl: mock.url, auth: "any-text", retry: false });
});
afterAll(() => mock.close());

it("gets the documented response", async () => {
  const { bots } = await kore.bots.list({ limit: 50 });
  expect(bots[0]).toMatchObject({ name: "Travel Desk", defaultLanguage: "en" });
});

it("selects another response", async () => {
  expect(await kore.bots.list({}, { headers: { prefer: "example=empty" } })).toMatchObject({ bots: [] });
  await expect(kore.bots.list({}, { headers: { prefer: "code=429" } })).rejects.toMatchObject({ kind: "api", status: 429 });
});
