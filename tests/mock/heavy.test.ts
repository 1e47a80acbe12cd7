import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MockOptions } from "../../src/mock/index.js";
import { ask, expectError, startForTest } from "./ask.js";
import { heavyRequests } from "./heavy-bodies.js";
import type { HeavyServers } from "./heavy-server.js";

const MB = 1_000_000;
/**
 * Sizes of bodies, and how many times longer than parsing and writing a list of that size they may hold the event loop. Both are processor time,
 * with that of garbage collection on other threads, of which small bodies take more. It keeps a request below 250 ms per MB where a list takes 20 ms.
 */
const SIZES = [
  [2 * MB, 12],
  [9 * MB, 4],
] as const;

let child: ChildProcess;
let urls: HeavyServers;
beforeAll(async () => {
  const file = new URL("./heavy-server.ts", import.meta.url);
  // A request that takes more memory ends the process.
  child = fork(file, { execArgv: ["--import", "tsx", "--max-old-space-size=400"], stdio: ["ignore", "ignore", "ignore", "ipc"] });
  [urls] = (await once(child, "message")) as [HeavyServers];
}, 60_000);
afterAll(() => void child.kill());

/** The longest that the event loop of the servers stood still since the last call, in milliseconds of processor time. */
async function longestStallMs(): Promise<number> {
  child.send("report");
  const [ms] = (await once(child, "message")) as [number];
  return ms;
}

async function send(method: string, url: string, type: string, body: string): Promise<number> {
  const headers = { auth: "any-token", "content-type": type };
  const response = await fetch(url, { method, headers, body, signal: AbortSignal.timeout(60_000) });
  await response.arrayBuffer();
  return response.status;
}

/** The stall of a request, where the least of a few says what it costs: others include the collection of what came before. */
async function stallOf(request: () => Promise<unknown>, times = 3): Promise<number> {
  const stalls: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    await longestStallMs();
    await request();
    stalls.push(await longestStallMs());
  }
  return Math.min(...stalls);
}

const plainList = (size: number) => `[${"1,".repeat(size / 2 - 1)}1]`;

it.each(SIZES)(
  "no request of %i bytes holds the event loop for long, or ends the process",
  async (size, factor) => {
    const reference = await stallOf(() => send("POST", urls.bareUrl, "application/json", plainList(size)));
    const slow: string[] = [];
    for (const { name, call, type, body } of heavyRequests(size)) {
      const [method = "", path = ""] = call.split(" ");
      const request = async () => expect(await send(method, urls.mockUrl + path, type, body), name).toBeLessThan(500);
      const stall = await stallOf(request, 1);
      // What seems slow is tried again.
      const least = stall > factor * reference ? Math.min(stall, await stallOf(request, 4)) : stall;
      if (least > factor * reference) slow.push(`${name}: ${(least / reference).toFixed(1)} times`);
    }
    expect(slow).toEqual([]);
  },
  300_000,
);

it("many sessions that send large bodies of small values do not end the process", async () => {
  const body = `{"emailIds":["a@b.de"],"other":[${"{},".repeat(32_000)}{}]}`;
  const sendFor = (session: number) =>
    fetch(`${urls.mockUrl}/api/public/usersInfo`, {
      method: "POST",
      headers: { auth: "any-token", "content-type": "application/json", "mock-session": `s-${session}` },
      body,
    });
  for (let turn = 0; turn < 300; turn++) expect((await sendFor(turn % 12)).status).toBe(200);
  expect(child.exitCode).toBeNull();
}, 120_000);

describe("a body beyond a limit", () => {
  const LOOKUP = "POST /api/public/usersInfo";
  const UPLOAD = "POST /api/public/uploadfile";
  const form = (fields: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries({ fileContext: "bulkImport", fileExtension: "txt", ...fields })) data.set(name, value);
    data.set("file", new Blob(["x"]), "a.txt");
    return data;
  };
  const nested = (depth: number): unknown => (depth === 0 ? "a" : [nested(depth - 1)]);
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, "v"]));

  const CASES: [name: string, limits: NonNullable<MockOptions["limits"]>, call: string, body: unknown, message: RegExp][] = [
    ["in bytes", { bodyBytes: 1000 }, LOOKUP, { emailIds: ["a".repeat(1000)] }, /larger than 0.001 MB.*limits\.bodyBytes/],
    ["in bytes of a form", { formBytes: 100 }, UPLOAD, form({}), /larger than 0.0001 MB.*limits\.formBytes/],
    ["in parts", { formParts: 3 }, UPLOAD, form({ other: "x" }), /more parts than 3.*limits\.formParts/],
    ["in texts of a form", { formText: 100 }, UPLOAD, form({ other: "x".repeat(100) }), /more characters than 100.*limits\.formText/],
    ["in depth", { depth: 5 }, LOOKUP, { emailIds: nested(5) }, /nested deeper than 5.*limits\.depth/],
    ["in values", { values: 10 }, LOOKUP, { emailIds: Array(10).fill("a,b") }, /more values than 10.*limits\.values/],
    ["in keys", { keys: 5 }, "POST /api/public/tables/Orders", { data: many(6) }, /more keys than 5.*limits\.keys/],
  ];

  it.each(CASES)("%s is refused with the limit and the option that raises it", async (_, limits, call, body, message) => {
    expectError(await ask(await startForTest({ limits }), call, { body }), 400, message);
  });

  it.each(CASES)("%s is no longer refused for that when the limit is raised by one step", async (_, limits, call, body, message) => {
    const raised = Object.fromEntries(Object.entries(limits).map(([key, value]) => [key, value < 100 ? value + 2 : value * 10]));
    expect((await ask(await startForTest({ limits: raised }), call, { body })).text).not.toMatch(message);
  });
});

describe("a large body", () => {
  const LOOKUP = "POST /api/public/usersInfo";

  it("is validated to its last value", async () => {
    const mock = await startForTest();
    const emailIds: unknown[] = Array(5_000).fill("a@b.de");
    expect((await ask(mock, LOOKUP, { body: { emailIds } })).status).toBe(200);
    expectError(
      await ask(mock, LOOKUP, { body: { emailIds: [...emailIds, 1] } }),
      412,
      /body\.emailIds\.5000: .* must be string; and maybe more/,
    );
  });
});
