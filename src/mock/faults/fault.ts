/** What can go wrong between the mock and a client, by name, with what the client sees. */
export const FAULTS = {
  reset: "the connection is reset before the response",
  cut: "the connection is reset in the middle of the body",
  empty: "the body is empty",
  truncated: "the JSON ends in the middle, as if it were complete",
  html: "a proxy's HTML page with 502 instead of the response",
  portal: "a login page in HTML with 200 instead of the response",
  slow: "the body arrives in pieces over five seconds",
  hang: "no response ever comes",
  unavailable: "503 with Retry-After: 1 instead of the response",
} as const;

/** A failure of the network, or of what stands between client and platform. */
export type Fault = keyof typeof FAULTS;

export const FAULT_NAMES = Object.keys(FAULTS) as readonly Fault[];

export function isFault(value: unknown): value is Fault {
  return typeof value === "string" && Object.hasOwn(FAULTS, value);
}
