import type { Operation } from "../../description/operation.js";
import type { MockContext } from "../context.js";
import { callFunction } from "../data/call-function.js";
import type { MockRequest, MockResponse } from "../exchange.js";
import type { Fault } from "../faults/fault.js";
import { spoil } from "../faults/spoil.js";
import { type Preferences, readPreferences } from "../preferences.js";
import { respond } from "../respond.js";
import type { Expectation } from "./types.js";

/**
 * The response to a request: as an expectation says, else as a fixture in code says, or else the mock's own; then what the network makes of it.
 * A request that the mock refuses, such as one with an invalid token, does not use an expectation up.
 */
export async function respondAsExpected(context: MockContext, request: MockRequest): Promise<MockResponse> {
  const { settings, expectations } = context;
  const expected = expectations.take(request);
  if (!expected) {
    const prefer = request.headers.prefer ?? (await settings.prefer({ ...request, operation: request.operation.id })) ?? "";
    return withFault(context, await respondByItself(context, request, prefer), readPreferences(prefer));
  }
  const response = await respond(context, withPrefer(request, preferOf(expected, request)));
  if (response.problems) {
    expectations.giveBack(expected.id);
    return response;
  }
  return withFault(context, override(response, expected), { fault: expected.fault });
}

const CHOOSES = /\b(code|example|dynamic) *=/i;

/** The response of a fixture in code, or else the mock's own. */
async function respondByItself(context: MockContext, request: MockRequest, prefer: string): Promise<MockResponse> {
  const fixture = context.settings.fixtures.functions.get(request.operation.id);
  if (fixture && !CHOOSES.test(prefer)) {
    // An example is chosen so that the request is validated and changes no state.
    const example = await respond(context, withPrefer(request, `${prefer}, example=${firstExample(request.operation)}`));
    const response = example.problems ? example : await callFunction(fixture, request, example);
    if (response) return response;
  }
  return respond(context, withPrefer(request, prefer));
}

function withPrefer(request: MockRequest, prefer: string): MockRequest {
  return prefer === (request.headers.prefer ?? "") ? request : { ...request, headers: { ...request.headers, prefer } };
}

/** The header `Prefer` that chooses what is expected. A body of its own replaces an example, so that it changes no state. */
function preferOf({ status, example, body, delayMs }: Expectation, { operation }: MockRequest): string {
  const chosen = body === undefined ? { code: status, example } : { code: undefined, example: firstExample(operation) };
  const pairs = Object.entries({ ...chosen, delay: delayMs }).filter(([, value]) => value !== undefined);
  return pairs.map(([name, value]) => `${name}=${value}`).join(", ");
}

function firstExample({ successes }: Operation): string | undefined {
  return successes[0]?.contents[0]?.examples.keys().next().value;
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
