import { expect, it, onTestFinished } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { operations } from "../support/description.js";
import { openDocs } from "./docs-site.js";

const docs = openDocs();
const app = { clientId: "cs-1", clientSecret: "made-up", kind: "adminConsole" };

async function mockFor(...options: Parameters<typeof startMock>): Promise<Mock> {
  const mock = await startMock(...options);
  onTestFinished(() => mock.close());
  return mock;
}

it("calls the mock with a token made in the page, and keeps nothing", async () => {
  const mock = await mockFor({ apps: [app] });
  const page = await docs.open("/try-it?operation=bots.list");
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  await page.getByLabel("Server").fill(mock.url);
  await page.getByLabel("Make one from a client ID and secret").check();
  await page.getByLabel("Client ID", { exact: true }).fill(app.clientId);
  await page.getByLabel("Client secret").fill(app.clientSecret);
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText(/^200 OK after \d+ ms$/).waitFor();
  expect(await page.locator(".received").innerText()).toContain('"bots": [');
  expect(mock.requests.at(-1)).toMatchObject({ operation: "bots.list", status: 200, problems: [] });
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]))).not.toContain("made-up");
  expect(complaints).toEqual([]);
});

it("shows why the API rejects a request, and what to do when nothing responds", async () => {
  const mock = await mockFor({ apps: [app] });
  const page = await docs.open("/try-it?operation=bots.export");
  await page.getByLabel("Server").fill(mock.url);
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText(/^401 Unauthorized/).waitFor();
  await page.getByText("Send the token alone, without Bearer").waitFor();
  const explained = page.locator(".explained a");
  expect(await explained.getAttribute("href")).toBe("./guides/errors#invalid-jwt-token");
  await mock.close();
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("No response").waitFor();
  expect(await page.locator(".received").innerText()).toContain("npm run mock");
});

it("fills in every operation so that the mock accepts it", { timeout: 120_000 }, async () => {
  const mock = await mockFor();
  const page = await docs.open("/try-it");
  await page.getByLabel("Server").fill(mock.url);
  // All of it in the page: a round trip for each click would take most of the time.
  const statuses = await page.evaluate(
    async ([ids, reset]) => {
      const select = document.querySelector<HTMLSelectElement>("#try-operation");
      const nextChange = () => new Promise((resolve) => setTimeout(resolve));
      const seen: string[] = [];
      for (const id of ids) {
        await fetch(reset, { method: "POST" });
        if (select) select.value = id;
        select?.dispatchEvent(new Event("change", { bubbles: true }));
        while (document.querySelector(".outcome")) await nextChange();
        await nextChange();
        document.querySelector<HTMLButtonElement>("button.send")?.click();
        while (!document.querySelector(".outcome")) await nextChange();
        seen.push(`${id}: ${document.querySelector(".outcome .status")?.textContent?.slice(0, 3)}`);
      }
      return seen;
    },
    [operations.map(({ id }) => id), `${mock.url}/__mock/reset`] as const,
  );
  expect(statuses).toEqual(operations.map(({ id, successes }) => `${id}: ${successes[0]?.status}`));
});
