/** How long to pause after a 429 without `Retry-After`. */
export const PAUSE_MS = 1000;

/** The delay in `Retry-After`, given in seconds or as a date (RFC 9110, 10.2.3). A date is relative to the server's own `Date`. */
export function readRetryAfterMs(response: Response | undefined): number | undefined {
  const text = response?.headers.get("retry-after")?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Date.parse reads "-5", and "soon 5", as a day in 2001. Every HTTP date starts with the weekday (RFC 9110, 5.6.7).
  if (!/^(mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return undefined;
  const now = Date.parse(response?.headers.get("date") ?? "");
  const delayMs = Date.parse(text) - (Number.isNaN(now) ? Date.now() : now);
  return Number.isNaN(delayMs) ? undefined : Math.max(0, delayMs);
}
