import type { PreferRequest } from "../exchange.js";

/**
 * Your own data by operation, `<operationId>[.<status>[.<case>]]`, such as `bots.list` or `bots.list.404`. Without a status it is what the
 * operation returns when it succeeds; a case is an example that `Prefer: example=<case>` chooses.
 */
export type FixtureMap = Readonly<Record<string, unknown>>;

/**
 * A fixture in code: returns a body, or a `Response` for any other status; `undefined` leaves the response to the mock. It is called with
 * valid requests only.
 */
export type FixtureFunction = (request: PreferRequest) => unknown;

/** A fixture as it was found. */
export interface FixtureSource {
  /** `bots.list.404`. */
  readonly key: string;
  /** File, or option, for messages. */
  readonly origin: string;
  readonly value: unknown;
}

/** What is wrong with fixtures, all of it. */
export class DataError extends Error {
  override readonly name = "DataError";

  /** @param problems each with file and JSON pointer */
  constructor(readonly problems: readonly string[]) {
    super(`The data of the mock has ${problems.length === 1 ? "a mistake" : `${problems.length} mistakes`}:\n  ${problems.join("\n  ")}`);
  }
}
