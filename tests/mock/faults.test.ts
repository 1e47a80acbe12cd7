import { describe, expect, it, onTestFinished } from "vitest";
import { createClient, type KoreError } from "../../src/client/index.js";
import { FAULT_NAMES } from "../../src/mock/faults/fault.js";
import type { Fault, Mock, MockOptions } from "../../src/mock/index.js";
import { ask, startForTest } from "./ask.js";

const BOTS = "GET /api/public/bots?limit=1";

/** What the client makes of a response of the mock, without retries. */
async function errorOf(mock: Mock, headers: Record<string, string>, timeoutMs = 10_000): Promise<KoreError> {
  const kore = createClient({ baseUrl: mock.url, auth: "any-text", retry: false, timeoutMs });
  return kore.bots.list({ limit: 50 }, { headers }).then(
    () => {
      throw new Error("The call succeeded");
    },
    (error: KoreError) => error,
  );
}

/** Each fault, and the error of the client that it rehearses. */
const ERRORS: Record<Exclude<Fault, "slow" | "empty">, object> = {
  reset: { kind: "network" },
  cut: { kind: "network" },
  hang: { kind: "timeout" },
  truncated: { kind: "decode" },
  portal: { kind: "decode" },
  html: { kind: "api", status: 502 },
  unavailable: { kind: "api", status: 503, retryAfterMs: 1000 },
};

describe.each(Object.entries(ERRORS))("the fault %s", (fault, error) => {
  const timeoutMs = fault === "hang" ? 300 : 10_000;

  it("gives the client its error, by Prefer", async () => {
    const mock = await startForTest();
    expect(await errorOf(mock, { prefer: `fault=${fault}` }, timeoutMs)).toMatchObject(error);
    expect(mock.requests).toMatchObject([{ operation: "bots.list", fault }]);
    expect((await ask(mock, BOTS)).status).toBe(200);
  });

  it("gives the client its error, by an expectation and by the scenario", async () => {
    const expecting = await startForTest();
    expecting.expect({ operation: "bots.list", fault: fault as Fault, times: 1 });
    expect(await errorOf(expecting, {}, timeoutMs)).toMatchObject(error);
    expect((await ask(expecting, BOTS)).status).toBe(200);
    expect(await errorOf(await startForTest({ scenario: { fault: fault as Fault } }), {}, timeoutMs)).toMatchObject(error);
  });
});

describe("the other errors of the client", () => {
  it("are rehearsed too: documented errors, failed jobs, a page that comes again, failed items", async () => {
    const mock = await startForTest({ scenario: { runningPolls: 0 } });
    expect(await errorOf(mock, { prefer: "code=429, retry-after=7" })).toMatchObject({ kind: "api", status: 429, retryAfterMs: 7000 });
    const kore = createClient({ baseUrl: mock.url, auth: "any-text", retry: false });
    const prefer = (value: string) => ({ headers: { prefer: value } });
    await expect(
      kore.bots.publish({ botId: "st-1", body: { versionComment: "Fares" } }, prefer("job=fail")).wait({ intervalMs: 1 }),
    ).rejects.toMatchObject({ kind: "job" });
    const { body } = await ask(mock, "GET /api/public/bots?limit=2");
    mock.expect({ operation: "bots.list", body });
    await expect(kore.bots.list({ limit: 2 }).toArray()).rejects.toMatchObject({ kind: "pagination" });
  });
});

describe("an empty body", () => {
  it("keeps the status: the client returns nothing", async () => {
    const mock = await startForTest();
    const kore = createClient({ baseUrl: mock.url, auth: "any-text" });
    expect(await kore.bots.list({ limit: 50 }, { headers: { prefer: "fault=empty" } })).toBeUndefined();
    expect(mock.requests).toMatchObject([{ status: 200, fault: "empty" }]);
  });
});

describe("a slow response", () => {
  it("is complete in the end, in pieces, without a warning of Node", async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on("warning", note);
    onTestFinished(() => void process.off("warning", note));
    const mock = await startForTest();
    const response = await fetch(`${mock.url}/api/public/bots?limit=50`, { headers: { auth: "a", prefer: "fault=slow" } });
    let pieces = 0;
    let text = "";
    for await (const chunk of response.body ?? []) {
      pieces += 1;
      text += Buffer.from(chunk as Uint8Array).toString();
    }
    expect(pieces).toBeGreaterThan(10);
    expect(warnings).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({ total: 120 });
  });

  it("ends with the mock", async () => {
    const mock = await startForTest();
    const response = await fetch(`${mock.url}/api/public/bots`, { headers: { auth: "a", prefer: "fault=slow" } });
    await mock.close();
    await expect(response.text()).rejects.toThrow();
  });
});

describe("faults", () => {
  it("are all rehearsed above", () => {
    expect(FAULT_NAMES.filter((fault) => !(fault in ERRORS))).toEqual(["empty", "slow"]);
  });

  it("come at the rate of the scenario, the same with the same seed", async () => {
    const run = async (options: MockOptions) => {
      const mock = await startForTest(options);
      for (let turn = 0; turn < 50; turn++) await ask(mock, BOTS);
      return mock.requests.map(({ status }) => status);
    };
    const scenario = { fault: "unavailable", faultRate: 0.3 } as const;
    const statuses = await run({ scenario, seed: 7 });
    expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(5);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(20);
    expect(await run({ scenario, seed: 7 })).toEqual(statuses);
  });

  it("that are unknown are refused with what there is", async () => {
    const mock = await startForTest();
    const { status, text } = await ask(mock, BOTS, { headers: { prefer: "fault=fire" } });
    expect(status).toBe(400);
    expect(text).toContain("fault=fire must be one of reset, cut, empty");
    expect((await ask(mock, BOTS, { headers: { prefer: "retry-after=soon" } })).text).toContain(
      "retry-after=soon is not a number of seconds",
    );
    await expect(startForTest({ scenario: { fault: "fire" as Fault } })).rejects.toThrow(/scenario\.fault must be one of reset/);
  });

  it("break HTTPS connections too", async () => {
    const mock = await startForTest({ https: true });
    const { request } = await import("node:https");
    const code = await new Promise((resolve) => {
      request(`${mock.url}/api/public/bots`, { ca: mock.certificate ?? "", headers: { auth: "a", prefer: "fault=reset" } })
        .on("error", (error: NodeJS.ErrnoException) => resolve(error.code))
        .end();
    });
    expect(code).toBe("ECONNRESET");
  });
});
