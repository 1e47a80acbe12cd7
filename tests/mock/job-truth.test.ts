import { describe, expect, it } from "vitest";
import { evaluate, isExpression } from "../../src/description/expression.js";
import { jobsStartedBy } from "../../src/description/job.js";
import { asObject, type Json } from "../../src/description/json.js";
import type { Operation } from "../../src/description/operation.js";
import { description, jobPairs, responseContents } from "../support/description.js";
import { connectClient } from "../support/dynamic-client.js";
import { type CallInput, exampleInput } from "../support/input.js";
import { startForFile } from "./ask.js";

const mock = await startForFile();
const send = connectClient(mock.url);

const OUTCOMES = ["succeed", "fail", "never-end"] as const;

const examplesOf = (status: Operation) => responseContents(status, 200).flatMap(({ examples }) => [...examples.values()]);

describe.each(jobPairs.map((pair) => [`${pair.start.id} and ${pair.status.id}`, pair] as const))(
  "the job of %s",
  (_, { start, status }) => {
    const { job } = status;
    const found = jobsStartedBy(start, description).find((one) => one.status === status);
    const link = found?.link;
    const identity = found?.identity;
    const input = exampleInput(start);
    const read = (expression: string | undefined, responseBody: unknown) =>
      expression === undefined ? undefined : evaluate(expression, { responseBody });
    const stateOf = (body: unknown) => String(read(job?.state, body));

    /** Starts a job, and returns the response and the input of its status operation. */
    const begin = async (prefer = "", own = input) => {
      const started = await send(start, own, prefer ? { prefer } : {});
      const { body, ...pathValues } = own;
      const message = { pathValues, query: pathValues, requestBody: body, responseBody: started };
      const passed = Object.entries(link?.parameters ?? {}).map(([name, value]) => [
        name,
        isExpression(value) ? evaluate(value, message) : value,
      ]);
      return { started: started as Json, query: Object.fromEntries(passed) as CallInput };
    };
    const poll = async (query: CallInput, times: number) => {
      const bodies: Json[] = [];
      for (let turn = 0; turn < times; turn++) bodies.push((await send(status, query)) as Json);
      return bodies;
    };
    const examples = examplesOf(status);
    const statesIn = (words: readonly string[] = []) => examples.map(stateOf).filter((state) => words.includes(state));
    const hasIdInPath = Object.values(link?.parameters ?? {}).some((value) => String(value).startsWith("$response"));

    describe.each(OUTCOMES)("that should %s", (outcome) => {
      it("goes through the running states in order, then ends as it should", async () => {
        const { query } = await begin(`job=${outcome}, polls=3`);
        const states = (await poll(query, 6)).map(stateOf);
        const running = statesIn(job?.running);
        expect(states.slice(0, 3)).toEqual([0, 1, 2].map((turn) => running[Math.min(turn, running.length - 1)]));
        const [end, ...later] = new Set(states.slice(3));
        expect(later).toEqual([]);
        if (outcome === "never-end") expect(end).toBe(running.at(-1));
        if (outcome === "succeed") expect(end).toBe(job?.succeeded[0]);
        if (outcome === "fail") expect(end).toMatch(job?.failed.length ? new RegExp(`^(${job.failed.join("|")})$`) : /^failed$/i);
      });

      it("never loses progress", async () => {
        const { started, query } = await begin(`job=${outcome}, polls=3`);
        const bodies = [started, ...(await poll(query, 6))];
        const shares = bodies.map((body) => Object.entries(asObject(body)).find(([key]) => /^percentage/i.test(key))?.[1]);
        const known = shares.filter((share) => typeof share === "number");
        expect(known).toEqual(known.toSorted((a, b) => a - b));
        if (outcome !== "succeed" && job?.progress) expect(known.length).toBeGreaterThan(0);
      });

      it("shows no result and no link before it has succeeded", async () => {
        const { query } = await begin(`job=${outcome}, polls=3`);
        for (const body of await poll(query, 6)) {
          if (job?.succeeded.includes(stateOf(body))) continue;
          if (job?.link) expect(read(job.link, body)).toBeUndefined();
          const unfinished = examples.filter((example) => !job?.succeeded.includes(stateOf(example)));
          const allowed = new Set(unfinished.flatMap((example) => Object.keys(asObject(example))));
          expect(Object.keys(asObject(body)).filter((key) => !allowed.has(key))).toEqual([]);
          if (stateOf(body).match(/fail/i)) expect(JSON.stringify(body)).not.toContain(`"status":"${job?.running.at(-1)}"`);
        }
      });
    });

    if (identity)
      it("has an id of its own, which its status shows", async () => {
        const [first, second] = [await begin("polls=0"), await begin("polls=0")];
        const [firstId, secondId] = [first, second].map(({ started }) => read(identity.started, started));
        expect(new Set([firstId, secondId, undefined]).size).toBe(3);
        const reported = (await poll(second.query, 4)).map((body) => read(identity.reported, body));
        expect(reported).toContain(secondId);
        if (hasIdInPath) expect(read(identity.reported, (await poll(first.query, 1))[0])).toBe(firstId);
      });

    if (identity && !hasIdInPath)
      it("comes after one more status of the job before it", async () => {
        const first = await begin("polls=0");
        await poll(first.query, 1);
        const second = await begin("polls=1");
        const [older, running, done] = await poll(second.query, 3);
        expect(read(identity.reported, older)).toBe(read(identity.started, first.started));
        expect(job?.succeeded).toContain(stateOf(older));
        expect([running, done].map((body) => read(identity.reported, body))).toEqual(Array(2).fill(read(identity.started, second.started)));
        expect(job?.running).toContain(stateOf(running));
      });
  },
);

it.each([
  ["bots.export", { botId: "b", body: { exportType: "published" } }, "bots.getExportStatus", { botId: "b" }, { exportType: "published" }],
  [
    "users.eraseData",
    { body: { userIds: ["u"], RemoveDataFromAllBots: false } },
    "users.getErasureStatus",
    { reqId: "r" },
    { RemoveDataFromAllBots: false },
  ],
] as const)("%s and its status show the values that were sent", async (startId, input, statusId, query, shown) => {
  const started = asObject(await send(description.operation(startId), input));
  if ("exportType" in shown) expect(started).toMatchObject(shown);
  const reqId = started.requestId ?? "";
  expect(await send(description.operation(statusId), "reqId" in query ? { reqId } : query)).toMatchObject(shown);
});
