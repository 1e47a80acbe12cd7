import { describe, expect, it } from "vitest";
import { createContext, createSharedParts } from "../../src/mock/context.js";
import { withDefaults } from "../../src/mock/options/defaults.js";
import { respond } from "../../src/mock/respond.js";
import { description } from "../support/description.js";
import { ask, startForTest } from "./ask.js";
import { requestTo } from "./request-to.js";

const BOTS = "GET /api/public/bots?limit=1";

/** The delays that the response to a request of `bots.list` waits for, and its status. */
async function delaysOf(latencyMs: number, headers: Record<string, string> = {}) {
  const delaysMs: number[] = [];
  const context = {
    ...createContext(createSharedParts(withDefaults({ scenario: { latencyMs } }, description))),
    sleep: async (ms: number) => void delaysMs.push(ms),
  };
  const { status } = await respond(context, requestTo(description.operation("bots.list"), { headers: { auth: "a", ...headers } }));
  return { delaysMs, status };
}

describe("the delay of a response", () => {
  it("is none by default", async () => {
    expect(await delaysOf(0)).toEqual({ delaysMs: [], status: 200 });
  });

  it("is the latency of the scenario, also of a refused request", async () => {
    expect(await delaysOf(200)).toEqual({ delaysMs: [200], status: 200 });
    expect(await delaysOf(200, { auth: "" })).toEqual({ delaysMs: [200], status: 401 });
  });

  it("is what the request prefers instead, also for a preferred error", async () => {
    expect(await delaysOf(2_000, { prefer: "delay=300" })).toEqual({ delaysMs: [300], status: 200 });
    expect(await delaysOf(2_000, { prefer: "delay=0" })).toEqual({ delaysMs: [], status: 200 });
    expect(await delaysOf(0, { prefer: "delay=300, code=500" })).toEqual({ delaysMs: [300], status: 500 });
  });

  it("does not hold up other requests", async () => {
    const mock = await startForTest({ scenario: { latencyMs: 60_000 } });
    const atOnce = () => ask(mock, BOTS, { headers: { prefer: "delay=0" } });
    await atOnce();
    const order: string[] = [];
    const slow = ask(mock, BOTS)
      .catch(() => {})
      .then(() => order.push("slow"));
    const delayed = ask(mock, BOTS, { headers: { prefer: "delay=300" } }).then(() => order.push("delayed"));
    await atOnce().then(() => order.push("at once"));
    await delayed;
    expect(order).toEqual(["at once", "delayed"]);
    await mock.close();
    await slow;
  });
});
