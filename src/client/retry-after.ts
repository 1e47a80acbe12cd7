/** How long an answer asks to wait: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). A date counts from the server's own `Date`. */
export function readRetryAfterMs(response: Response | undefined): number | undefined {
  const text = response?.headers.get("retry-after")?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const now = Date.parse(response?.headers.get("date") ?? "");
  const delayMs = Date.parse(text) - (Number.isNaN(now) ? Date.now() : now);
  return Number.isNaN(delayMs) ? undefined : Math.max(0, delayMs);
}
