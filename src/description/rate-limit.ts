import type { RateLimit } from "../../generated/extensions.js";

/**
 * Names of the path parameters that tell one shared limit from another. The bot or the table comes first in a path; a request is
 * identified by all of it.
 */
export function sharedBy(level: RateLimit["level"], pathParameters: readonly string[]): readonly string[] {
  if (level === "account") return [];
  return level === "request_id" ? pathParameters : pathParameters.slice(0, 1);
}
