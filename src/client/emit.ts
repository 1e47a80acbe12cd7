import type { EventDetails, OnEvent } from "./events.js";
import type { OutgoingRequest } from "./request.js";

/** Tells a listener about a request. */
export type Emit = (request: OutgoingRequest, details: EventDetails) => void;

/** A listener can neither fail nor delay a call: what it throws, or rejects with later, is ignored. */
export function createEmit(onEvent: OnEvent): Emit {
  return ({ name: operation, method, callId, attempt }, details) => {
    // The async function turns a synchronous throw into a rejection.
    (async () => onEvent({ ...details, operation, method, callId, attempt }))().catch(() => {});
  };
}

let calls = 0;

export function nextCallId(): number {
  return ++calls;
}
