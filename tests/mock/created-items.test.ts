import { afterEach, beforeEach, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { closedViolations, description, responseSchema } from "../support/description.js";
import { exampleInput } from "../support/input.js";
import { TOKEN } from "../support/token.js";

let mock: Mock;
beforeEach(async () => {
  mock = await startMock({ scenario: { listSize: 1 } });
});
afterEach(() => mock.close());

const BOT = "/api/public/bot/st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607";

async function send(path: string, body?: unknown): Promise<unknown> {
  const headers = { auth: TOKEN, ...(body !== undefined && { "content-type": "application/json" }) };
  const response = await fetch(mock.url + path, { method: body === undefined ? "GET" : "POST", headers, body: JSON.stringify(body) });
  expect(response.status).toBe(200);
  return response.json();
}

const created: [create: string, createPath: string, list: string, listPath: string, body: boolean][] = [
  ["faqs.addBulk", `${BOT}/faqs/bulk?language=en`, "faqs.listV2", `${BOT}/v2/faqs?language=en&state=configured`, false],
  [
    "feedback.save",
    BOT.replace("/public", "/1.1/public").concat("/saveFeedback"),
    "feedback.queryResponses",
    `${BOT}/getFeedbackSurveyResponses`,
    true,
  ],
];

it.each(created)(
  "what %s creates is shown with every field that the description requires",
  async (create, createPath, list, listPath, hasBody) => {
    await send(createPath, exampleInput(description.operation(create)).body);
    const { filters } = (exampleInput(description.operation(list)).body ?? {}) as { filters?: unknown };
    const page = await send(listPath, hasBody ? { filters } : undefined);
    expect(closedViolations(responseSchema(description.operation(list), 200), page)).toEqual([]);
  },
);
