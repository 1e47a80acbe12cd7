import type { Json } from "../description/json.js";
import { isJson } from "../description/media-type.js";
import type { Operation } from "../description/operation.js";
import type { MockContext } from "./context.js";
import { withPathValues } from "./echo.js";
import { declaredError, invalidRequest } from "./error-responses.js";
import type { MockRequest, MockResponse } from "./exchange.js";
import { withDownloadLink } from "./files.js";
import { pageOf } from "./lists.js";
import { type Preferences, readPreferences } from "./preferences.js";
import { changeItems } from "./resources/change-items.js";
import { toHeaderValue } from "./send.js";
import type { State } from "./state.js";
import { undeclaredStatus } from "./undeclared-status.js";
import { verifyToken } from "./verify-token.js";
import type { Violation } from "./violation.js";

const MAX_LISTED = 20;

/**
 * The response to a request of an operation. In this order: delay, token, rate limit, simulated failure, validation, what the client
 * prefers, then the mock's state (a job's status, a page of a list, a created item), and otherwise Prism's first example.
 */
export async function respond(context: MockContext, request: MockRequest): Promise<MockResponse> {
  const { settings, engine, sleep } = context;
  const { operation, headers } = request;
  const preferences = readPreferences(headers.prefer);
  const delayMs = preferences.delayMs ?? settings.scenario.latencyMs;
  if (delayMs > 0) await sleep(delayMs);

  const { state } = context;
  const refusal = refuse(context, state, request);
  if (refusal) return refusal;
  if (preferences.problems.length > 0) return invalidRequest(operation, [400], preferences.problems);
  const { violations, isIncomplete = false, response } = await engine(request, preferences);
  if (violations.length > 0) return invalidRequest(operation, statusesFor(violations), formatViolations(violations, isIncomplete));
  const { code, example, dynamic } = preferences;
  if (code !== undefined && example === undefined && !dynamic && !operation.declared(code)) return undeclaredStatus(operation, code);
  // Prism falls back to another status when the preferred one lacks the preferred example.
  if (!response || (code ?? response.status) !== response.status) return unavailable(request, preferences);

  const isChosen = code !== undefined || example !== undefined || dynamic === true;
  const { "content-type": mediaType = "application/json" } = response.headers ?? {};
  const hasState = !isChosen && isJson(mediaType);
  return hasState ? withState(context, state, request, preferences, response) : response;
}

/** Refuses a request as the platform or its network would, whatever it asks for. */
function refuse({ settings }: MockContext, { rateLimits, random }: State, request: MockRequest): MockResponse | undefined {
  const { auth, apps, scenario, clock } = settings;
  const { operation, headers } = request;
  const invalidToken = auth ? verifyToken(operation, headers.auth, apps, clock()) : undefined;
  if (invalidToken) return invalidToken;
  const limited = scenario.rateLimits ? rateLimits.check(request) : undefined;
  if (limited) return limited;
  const fails = scenario.failureRate > 0 && random() < scenario.failureRate;
  return fails ? declaredError(operation, 500, "internal-error", "Simulated failure (scenario.failureRate)") : undefined;
}

function withState(
  context: MockContext,
  state: State,
  request: MockRequest,
  preferences: Preferences,
  response: MockResponse,
): MockResponse {
  const { settings, seeds, views } = context;
  const { job: outcome = settings.scenario.jobs, runningPolls = settings.scenario.runningPolls } = preferences;
  const plan = { outcome, runningPolls };
  const show = (body: Json) => ({ ...response, body: withPathValues(body, request) });

  const status = state.jobs.poll(request, plan);
  if (status !== undefined) return show(withDownloadLink(request, status));
  const page = pageOf(request, state, seeds, views);
  if (page) return withIgnored({ ...response, body: page.body }, page.ignored);
  const body = response.body as Json;
  const changed = changeItems(request, body, state, views);
  if (changed) return changed.error ?? show(changed.body);
  return show(state.jobs.start(request, body, plan));
}

/** Says in one header what the request asks for and the mock does not honour. */
function withIgnored(response: MockResponse, ignored: readonly string[]): MockResponse {
  if (ignored.length === 0) return response;
  return { ...response, headers: { ...response.headers, "mock-ignored": toHeaderValue(ignored.join(", ")) } };
}

/** 412, where it is declared, for an invalid body; 400 or 422 for anything else. */
function statusesFor(violations: readonly Violation[]): number[] {
  return violations.every(({ at: [part] }) => part === "body") ? [412, 400, 422] : [400, 422];
}

/** The first violations: a list of a million invalid items has a million. */
function formatViolations(violations: readonly Violation[], isIncomplete: boolean): string[] {
  const first = violations.slice(0, MAX_LISTED).map(({ at, message }) => (at.length > 0 ? `${at.join(".")}: ${message}` : message));
  if (isIncomplete) return [...first, "and maybe more: of a body of this size, only the first faults are listed"];
  return violations.length > first.length ? [...first, `and ${violations.length - first.length} more`] : first;
}

/** The error for preferences, or a header `accept`, that no response of the description meets. */
function unavailable({ operation, headers }: MockRequest, { code, example }: Preferences): MockResponse {
  const preferred = [code !== undefined && `code=${code}`, example !== undefined && `example=${example}`].filter(Boolean).join(", ");
  const wanted = preferred ? `Prefer: ${preferred}` : `accept: ${headers.accept}: such a response`;
  return invalidRequest(operation, [400], [`${wanted} is not in the description of ${operation.id}. It has: ${choicesOf(operation)}`]);
}

function choicesOf({ responses }: Operation): string {
  const names = responses.map(({ contents }) => new Set(contents.flatMap(({ examples }) => [...examples.keys()])));
  return responses.map(({ status }, index) => `${status} (${[...(names[index] ?? [])].join(", ")})`).join("; ");
}
