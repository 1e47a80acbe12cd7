import type { MockContext } from "../context.js";
import type { MockRequest, MockResponse } from "../exchange.js";
import type { Fault } from "../faults/fault.js";
import { spoil } from "../faults/spoil.js";
import { type Preferences, readPreferences } from "../preferences.js";
import { respond } from "../respond.js";
import type { Expectation } from "./types.js";

/**
 * The response to a request: as an expectation says, or else as the client and the scenario prefer. A request that the mock refuses, such as
 * one with an invalid token, does not use an expectation up.
 */
export async function respondAsExpected(context: MockContext, request: MockRequest): Promise<MockResponse> {
  const { settings, expectations } = context;
  const expected = expectations.take(request);
  const prefer = expected
    ? preferOf(expected, request)
    : (request.headers.prefer ?? (await settings.prefer({ ...request, operation: request.operation.id })));
  // Set in any case, so that the option `prefer` is called once.
  const response = await respond(context, { ...request, headers: { ...request.headers, prefer: prefer ?? "" } });
  if (!expected) return withFault(context, response, readPreferences(prefer));
  if (response.problems) {
    expectations.giveBack(expected.id);
    return response;
  }
  return withFault(context, override(response, expected), { fault: expected.fault });
}

/** The header `Prefer` that chooses what is expected. A body of its own replaces an example, so that choosing one changes no state. */
function preferOf({ status, example, body, delayMs }: Expectation, { operation }: MockRequest): string {
  const success = operation.successes[0]?.contents[0]?.examples.keys().next().value;
  const chosen = body === undefined ? { code: status, example } : { code: undefined, example: success };
  const pairs = Object.entries({ ...chosen, delay: delayMs }).filter(([, value]) => value !== undefined);
  return pairs.map(([name, value]) => `${name}=${value}`).join(", ");
}

function override(response: MockResponse, { status, body, headers = {} }: Expectation): MockResponse {
  const added = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const own = body === undefined ? {} : { status: status ?? response.status, body };
  return { ...response, ...own, headers: { ...response.headers, ...added } };
}

function withFault(context: MockContext, response: MockResponse, preferences: Pick<Preferences, "fault" | "retryAfterS">): MockResponse {
  const { fault = usualFault(context), retryAfterS } = preferences;
  const spoiled = fault === undefined ? response : { ...spoil(response, fault), fault };
  return retryAfterS === undefined ? spoiled : { ...spoiled, headers: { ...spoiled.headers, "retry-after": String(retryAfterS) } };
}

/** The fault of the scenario, for the share of requests that it says. */
function usualFault({ settings, state }: MockContext): Fault | undefined {
  const { fault, faultRate } = settings.scenario;
  return fault !== undefined && (faultRate >= 1 || state.random() < faultRate) ? fault : undefined;
}
