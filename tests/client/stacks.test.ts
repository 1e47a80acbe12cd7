import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import type { Kore } from "../../src/client/index.js";
import { rejection } from "../support/rejection.js";
import { closedPort, type Handler, hang, inTurn, json, reply } from "../support/serve.js";
import { unhandled } from "../support/unhandled.js";

const refuse = json({ errors: [{ msg: "No" }] }, 400);
const EXPORT = { botId: "st-1", body: { exportType: "latest" } } as const;
const PUBLISH = { botId: "st-1", body: {} as never };
const page = json({ total: 9, availableMore: true, bots: [{ _id: "a" }] });
const failedJob: Handler = (response, request) => json(request.method === "POST" ? {} : { status: "failed" })(response, request);

// Each function makes a call on a line of its own; the name of the function is what the stack must show.
const programs: Record<string, [type: string, handler: Handler, program: (kore: Kore) => Promise<unknown>]> = {
  "an error status": [
    "ApiError",
    refuse,
    async function myProgram(kore) {
      await kore.bots.list();
    },
  ],
  "an error status, in a list of calls": [
    "ApiError",
    refuse,
    async function myProgram(kore) {
      await Promise.all([kore.bots.list(), kore.bots.list({ limit: 1 })]);
    },
  ],
  "an error status that is caught": [
    "ApiError",
    refuse,
    async function myProgram(kore) {
      throw await kore.bots.list().catch((error: unknown) => error);
    },
  ],
  "an error status, through a function that does not wait": [
    "ApiError",
    refuse,
    async function myProgram(kore) {
      const names = () => kore.bots.list().then(({ bots }) => bots?.map(({ name }) => name));
      await names();
    },
  ],
  "an error status of a call that changes something": [
    "ApiError",
    refuse,
    async function myProgram(kore) {
      await kore.bots.publish(PUBLISH);
    },
  ],
  "an error status under a deadline": [
    "ApiError",
    refuse,
    async function myProgram(kore) {
      await kore.bots.list({}, { deadlineMs: 5000 });
    },
  ],
  "an error status, from raw()": [
    "ApiError",
    refuse,
    async function myProgram(kore) {
      throw (await kore.bots.list().raw()).error;
    },
  ],
  "an invalid input": [
    "InputError",
    refuse,
    async function myProgram(kore) {
      await kore.bots.getExportStatus({ botId: "" });
    },
  ],
  "a time limit": [
    "TimeoutError",
    hang,
    async function myProgram(kore) {
      await kore.bots.list({}, { timeoutMs: 30, retry: false });
    },
  ],
  "a deadline": [
    "TimeoutError",
    hang,
    async function myProgram(kore) {
      await kore.bots.list({}, { deadlineMs: 30 });
    },
  ],
  "a deadline of a wait": [
    "TimeoutError",
    failedJob,
    async function myProgram(kore) {
      await kore.bots.export(EXPORT).wait({ deadlineMs: 30 });
    },
  ],
  "a page that is no JSON": [
    "DecodeError",
    reply("<html>"),
    async function myProgram(kore) {
      await kore.bots.list();
    },
  ],
  "a job that failed": [
    "JobError",
    failedJob,
    async function myProgram(kore) {
      await kore.bots.export(EXPORT).wait({ intervalMs: 1 });
    },
  ],
  "a repeated page": [
    "PaginationError",
    page,
    async function myProgram(kore) {
      for await (const _ of kore.bots.list());
    },
  ],
  "a first page": [
    "ApiError",
    refuse,
    async function myProgram(kore) {
      for await (const _ of kore.bots.list());
    },
  ],
  "a second page": [
    "ApiError",
    inTurn(page, refuse),
    async function myProgram(kore) {
      await kore.bots.list().toArray();
    },
  ],
  "items that failed": [
    "PartialError",
    json([{ userInfo: { status: "failure" } }]),
    async function myProgram(kore) {
      await kore.users.lookup({ body: { emailIds: ["a@example.com"] } }, { failOnPartial: true });
    },
  ],
};

type Format = ((error: Error, sites: NodeJS.CallSite[]) => unknown) | undefined;
const setFormat = (prepareStackTrace: Format) => Object.assign(Error, { prepareStackTrace });

const ENGINES: [name: string, namesAwaiting: boolean, format: Format][] = [
  // Vitest formats stacks by itself, and leaves out what is asynchronous.
  ["names who awaits", true, undefined],
  ["does not", false, (error, sites) => [error, ...sites.filter((site) => !site.isAsync())].join("\n    at ")],
];

type Program = [name: string, make: (kore: Kore) => Promise<unknown>];
/** Who awaits a call that only reads tells its caller. Only where the engine does not show that, the call notes where it was made. */
const READS: Program[] = [["a call that only reads", (kore) => kore.bots.list()]];

describe.each(ENGINES)("where the engine %s, the stack names the caller's function after", (_, namesAwaiting, format) => {
  const { prepareStackTrace } = Error as { prepareStackTrace?: Format };
  let createClient: typeof import("../../src/client/index.js").createClient;
  let connect: typeof import("../support/connect.js").connect;
  beforeAll(async () => {
    setFormat(format);
    vi.resetModules();
    ({ createClient } = await import("../../src/client/index.js"));
    ({ connect } = await import("../support/connect.js"));
    const callSite = await import("../../src/client/call-site.js");
    await setImmediate();
    expect(callSite.hasAsyncStacks).toBe(namesAwaiting);
  });
  afterAll(() => {
    setFormat(prepareStackTrace);
    vi.resetModules();
  });

  it.each(Object.entries(programs))("%s", async (_, [type, handler, program]) => {
    const { kore } = await connect(handler);
    const error = await rejection(program(kore));
    expect(error.name).toBe(type);
    expect(error.stack).toContain("myProgram");
    const [head] = error.stack?.split(/\n\s+at /) ?? [];
    expect(head).toBe(`${type}: ${error.message}`);
  });

  it("no response", async () => {
    const kore = createClient({ baseUrl: await closedPort(), auth: "token", retry: false });
    async function myProgram() {
      await kore.bots.list();
    }
    const error = await rejection(myProgram());
    expect(error.name).toBe("NetworkError");
    expect(error.stack).toContain("myProgram");
  });

  it.each<Program>([
    ["a call that changes something", (kore) => kore.bots.publish(PUBLISH)],
    ...(namesAwaiting ? [] : READS),
    ["raw()", (kore) => kore.bots.publish(PUBLISH).raw()],
    ["raw() of one that only reads", (kore) => kore.bots.list().raw()],
    ["pages()", (kore) => kore.bots.list().pages().next()],
    ["toArray()", (kore) => kore.bots.list().toArray()],
    ["wait()", (kore) => kore.bots.publish(PUBLISH).wait()],
    ["download()", (kore) => kore.bots.export(EXPORT).download()],
    ["a call by path", (kore) => kore.GET("/api/public/bots")],
  ])("no response to %s that nobody awaits", async (_, make) => {
    const { one } = unhandled();
    const kore = createClient({ baseUrl: await closedPort(), auth: "token", retry: false });
    function myProgram() {
      void make(kore);
    }
    myProgram();
    const [error] = (await one()) as [Error];
    expect(error.name).toBe("NetworkError");
    expect(error.stack?.split("\n")[2]).toContain("myProgram");
  });

  it("nothing that fails, where a program makes lists of stacks", async () => {
    onTestFinished(() => {
      setFormat(format);
    });
    Error.prepareStackTrace = (_, sites) => sites;
    const { kore } = await connect(refuse);
    const error = await rejection(kore.bots.list());
    const { name, stack } = error;
    setFormat(format);
    expect([name, Array.isArray(stack)]).toEqual(["ApiError", true]);
  });

  it("no response to a call by path", async () => {
    const kore = createClient({ baseUrl: await closedPort(), auth: "token", retry: false });
    async function myProgram() {
      await kore.GET("/api/public/bots");
    }
    const error = await rejection(myProgram());
    expect(error.name).toBe("NetworkError");
    expect(error.stack).toContain("myProgram");
  });
});
