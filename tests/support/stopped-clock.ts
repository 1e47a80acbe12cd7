import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import { type ClientEvent, type ClientOptions, createClient } from "../../src/client/index.js";
// Loaded before the clock stops, because loading takes an unknown time.
import "../../src/client/calls/on-demand.js";
import { TOKEN } from "./token.js";

// Loading a module takes real time, in which the stopped clock must not be advanced. So what the client loads on demand is loaded before.
for (const folder of ["src/client", "generated/client"]) {
  const path = join(import.meta.dirname, "../..", folder);
  for (const file of await readdir(path, { recursive: true })) if (file.endsWith(".ts")) await import(join(path, file));
}

/** A request that the client passed to `fetch`, and when: in milliseconds since the client was created. */
export interface Sent {
  at: number;
  url: string;
  method: string | undefined;
}
type Respond = (turn: number, sent: Sent) => Response | Promise<Response>;

/**
 * A client with fake timers, advanced by `vi.advanceTimersByTimeAsync` and {@link run}: hours pass in no time.
 * Sockets need the real clock, so `respond` replaces the server.
 */
export function connectOnStoppedClock(respond: Respond, options: Partial<ClientOptions> = {}) {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
  const startedAt = performance.now();
  const sent: Sent[] = [];
  const sentAt: number[] = [];
  const events: ClientEvent[] = [];
  const fetch = async (url: string, { method }: RequestInit) => {
    const request = { at: performance.now() - startedAt, url, method };
    sentAt.push(request.at);
    return (await respond(sent.push(request) - 1, request)).clone();
  };
  const onEvent = (event: ClientEvent) => void events.push(event);
  return { kore: createClient({ baseUrl: "https://platform.kore.ai", auth: TOKEN, fetch, onEvent, ...options }), sent, sentAt, events };
}

/** Runs everything that is ready, without advancing the clock. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Advances the clock from timer to timer until a call has ended. While there is no timer, something runs in real time, such as a signature. */
export async function run<T>(call: PromiseLike<T>): Promise<T> {
  let ended = false;
  const end = () => {
    ended = true;
  };
  call.then(end, end);
  while (!ended) {
    await settle();
    if (!ended && vi.getTimerCount() > 0) await vi.advanceTimersToNextTimerAsync();
  }
  return call;
}
