import type { MockResponse } from "../exchange.js";
import { toBytes } from "../send.js";
import type { Fault } from "./fault.js";

const page = (title: string, text: string) =>
  `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><center><h1>${title}</h1></center><p>${text}</p></body></html>\n`;
const HTML = { "content-type": "text/html" };

/** Faults that are a response of another kind; those of the connection are `undefined`. */
const SPOILED: Partial<Record<Fault, (response: MockResponse) => Partial<MockResponse>>> = {
  empty: () => ({ body: "" }),
  truncated: ({ body }) => ({ body: half(body) }),
  html: () => ({ status: 502, headers: HTML, body: page("502 Bad Gateway", "nginx") }),
  portal: () => ({ status: 200, headers: HTML, body: page("Sign in", "Sign in to use this network.") }),
  unavailable: () => ({
    status: 503,
    headers: { "retry-after": "1" },
    body: { errors: [{ msg: "Service Unavailable", code: 503 }] },
  }),
};

/** The response that a fault makes of another one; the same one where the fault is in the connection. */
export function spoil(response: MockResponse, fault: Fault): MockResponse {
  return { ...response, ...SPOILED[fault]?.(response) };
}

function half(body: unknown): Uint8Array {
  const bytes = toBytes(body) ?? new Uint8Array();
  return bytes.subarray(0, Math.ceil(bytes.length / 2));
}
