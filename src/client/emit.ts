import type { EventDetails, OnEvent } from "./events.js";
import type { OutgoingRequest } from "./request.js";

/** Tells a listener about a request. */
export type Emit = (request: OutgoingRequest, details: EventDetails) => void;

/** A listener can neither fail nor delay a call: what it throws, or rejects with later, is ignored. */
export function createEmit(onEvent: OnEvent): Emit {
  return ({ name: operation, method, callId, attempt }, details) => {
    try {
      const result = onEvent({ ...details, operation, method, callId, attempt }) as Partial<PromiseLike<unknown>> | undefined;
      result?.then?.(undefined, () => {});
    } catch {}
  };
}

let calls = 0;

export function nextCallId(): number {
  calls += 1;
  return calls;
}
