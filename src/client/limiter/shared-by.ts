/** What shares a rate limit, as the published matrix names it. */
export type Level = "account" | "bot" | "account+table" | "request_id";

/** Which path parameters tell one shared limit from another. The bot or the table comes first in a path; a request is known by all of it. */
export function sharedBy(level: Level, pathParameters: readonly string[]): readonly string[] {
  if (level === "account") return [];
  return level === "request_id" ? pathParameters : pathParameters.slice(0, 1);
}
