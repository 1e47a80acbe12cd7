import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { createResends } from "../../src/mock/faults/resends.js";

/** A request on a connection, as far as resends are told by it. */
const on = (socket: object, userAgent = "Mozilla/5.0", url = "/a") =>
  ({ method: "GET", url, headers: { "user-agent": userAgent }, socket }) as unknown as IncomingMessage;

function reset({ userAgent = "Mozilla/5.0", earlier = 1, laterMs = 0, url = "/a" }) {
  let now = 0;
  const resends = createResends(() => now);
  const socket = {};
  for (let count = 0; count < earlier; count++) resends.isResend(on(socket, userAgent));
  const request = on(socket, userAgent);
  resends.isResend(request);
  resends.wasReset(request);
  now += laterMs;
  return [resends.isResend(on({}, userAgent, url)), resends.isResend(on({}, userAgent, url))];
}

describe("what a browser sends again after a reset", () => {
  it("is recognized, once", () => expect(reset({})).toEqual([true, false]));

  it.each([
    ["of a program, which does not do so", { userAgent: "node" }],
    ["on a new connection, after which no browser does so", { earlier: 0 }],
    ["that is retried later", { laterMs: 301 }],
    ["that is another one", { url: "/b" }],
  ])("is not a request %s", (_, options) => expect(reset(options)).toEqual([false, false]));
});
