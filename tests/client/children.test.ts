import { describe, expect, it, vi } from "vitest";
import { type ClientEvent, InputError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { hang, json } from "../support/serve.js";
import { TOKEN } from "../support/token.js";

const PAGE = { total: 0, availableMore: false, bots: [] };

describe("kore.with()", () => {
  it("returns a complete client with the same address and token", async () => {
    const { kore, server } = await connect(json(PAGE));
    const child = kore.with({});
    expect(Object.keys(child)).toEqual(Object.keys(kore));
    expect(await child.bots.list()).toEqual(PAGE);
    await child.GET("/api/public/bots");
    expect(server.requests.map(({ headers }) => headers.auth)).toEqual([TOKEN, TOKEN]);
  });

  it("calls the same token function", async () => {
    const auth = vi.fn(() => TOKEN);
    const { kore } = await connect(json(PAGE), { auth });
    await kore.with({}).bots.list();
    expect(auth).toHaveBeenCalledTimes(1);
  });

  it("keeps options that it does not change, and does not change its parent", async () => {
    const { kore, server } = await connect(hang, { timeoutMs: 40, retry: false });
    const child = kore.with({ timeoutMs: 20 });
    expect(await rejection(child.bots.list())).toMatchObject({ limitMs: 20 });
    expect(await rejection(kore.bots.list())).toMatchObject({ limitMs: 40 });
    expect(await rejection(child.with({ deadlineMs: 10 }).bots.list())).toMatchObject({ option: "deadlineMs", limitMs: 10 });
    expect(server.requests).toHaveLength(3);
  });

  it("can be destructured", async () => {
    const { kore } = await connect(json(PAGE));
    const { with: child } = kore;
    expect(await child({}).bots.list()).toEqual(PAGE);
  });

  it("calls its own listener instead of its parent's, or its parent's if it has none", async () => {
    const called: string[] = [];
    const listener = (name: string) => (_: ClientEvent) => void called.push(name);
    const { kore } = await connect(json(PAGE), { onEvent: listener("parent") });
    await kore.with({ onEvent: listener("child") }).bots.list();
    await kore.with({ onEvent: undefined }).bots.list();
    expect(called).toEqual(["child", "child", "parent", "parent"]);
  });

  it.each([
    [{ timeoutMs: -1 }, "with: timeoutMs must be a number of milliseconds above 0."],
    [{ retry: { attempts: 0 } }, "with: retry.attempts must be 1 or more. Set retry: false to send once."],
    [{ onEvent: "log" }, "onEvent must be a function."],
  ])("rejects %j immediately", async (options, message) => {
    const { kore } = await connect(json(PAGE));
    expect(() => kore.with(options as never)).toThrow(InputError);
    expect(() => kore.with(options as never)).toThrow(message);
  });
});
