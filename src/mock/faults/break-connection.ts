import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "./fault.js";

/** Writes a response whose head is set, as a bad connection would. */
type Broken = (response: ServerResponse, body: Uint8Array) => Promise<void>;

const PIECES = 50;
const PIECE_INTERVAL_MS = 100;

/** Faults of the connection, by name. */
const BROKEN: Partial<Record<Fault, Broken>> = {
  async reset(response) {
    reset(response);
  },
  async cut(response, body) {
    await write(response, body.subarray(0, Math.ceil(body.length / 2)));
    reset(response);
  },
  async slow(response, body) {
    const size = Math.ceil(body.length / PIECES);
    for (let start = 0; start < body.length && !response.destroyed; start += size) {
      await write(response, body.subarray(start, start + size));
      await sleep(PIECE_INTERVAL_MS, undefined, { ref: false });
    }
    response.end();
  },
  // The client gives up, or the mock closes.
  hang: async () => {},
};

/** How a fault of the connection writes a response; `undefined` for other faults. */
export function brokenBy(fault: Fault | undefined): Broken | undefined {
  return fault && BROKEN[fault];
}

/** Resolves when the bytes have left, or cannot any more. */
function write(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) return resolve();
    const done = () => {
      response.off("close", done);
      resolve();
    };
    response.once("close", done);
    response.write(bytes, done);
  });
}

/** RST where the connection is plain TCP; an encrypted one is closed without a goodbye. */
function reset({ socket }: ServerResponse): void {
  if (socket && !("encrypted" in socket)) socket.resetAndDestroy();
  else socket?.destroy();
}
