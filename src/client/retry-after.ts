/** How long to rest after a 429 that does not say. */
export const REST_MS = 1000;

/** How long an answer asks to wait: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). A date counts from the server's own `Date`. */
export function readRetryAfterMs(response: Response | undefined): number | undefined {
  const text = response?.headers.get("retry-after")?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Date.parse takes "-5" for a day of the year 2001. Every form of an HTTP date starts with the weekday (RFC 9110, 5.6.7).
  if (!/^(mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return undefined;
  const now = Date.parse(response?.headers.get("date") ?? "");
  const delayMs = Date.parse(text) - (Number.isNaN(now) ? Date.now() : now);
  return Number.isNaN(delayMs) ? undefined : Math.max(0, delayMs);
}
