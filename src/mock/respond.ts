import type { Json } from "./description.js";
import type { Violation } from "./engine.js";
import { declaredFailure, refusal } from "./errors.js";
import type { MockAnswer, MockRequest } from "./exchange.js";
import { withDownloadLink } from "./files.js";
import { type Preferences, readPrefer } from "./prefer.js";
import { checkToken } from "./token.js";
import type { World } from "./world.js";

const MOST_LISTED = 20;

/**
 * Answers a request of an operation. In this order: the token, the rate limit, the weather, the request's own faults, then what the client
 * prefers, then what the mock remembers: a job's state, a page of a list. Whatever is left is Prism's first example.
 */
export async function respond(world: World, request: MockRequest): Promise<MockAnswer> {
  const { settings, engine, limits, random } = world;
  const { operation, headers } = request;
  const { auth, apps, scenario, clock, prefer } = settings;
  const preferences = readPrefer(headers.prefer ?? prefer({ ...request, operation: operation.id }));
  await delay(preferences.delayMs ?? scenario.latencyMs);

  const refused = auth ? checkToken(operation, headers.auth, apps, clock()) : undefined;
  if (refused) return refused;
  const limited = scenario.rateLimits ? limits.check(request) : undefined;
  if (limited) return limited;
  if (scenario.failureRate > 0 && random() < scenario.failureRate)
    return declaredFailure(operation, 500, "internal-error", "The scenario's failure rate struck");
  if (preferences.problems.length > 0) return refusal(operation, [400], preferences.problems);

  const { violations, answer } = await engine(request, preferences);
  if (violations.length > 0) return refusal(operation, statusesFor(violations), listed(violations));
  // Prism falls back to another status when the wanted one lacks the wanted example.
  if (!answer || (preferences.code ?? answer.status) !== answer.status) {
    const wish = wishOf(preferences);
    const missed = wish ? `Prefer: ${wish}` : `accept: ${headers.accept}: such an answer`;
    return refusal(operation, [400], [`${missed} is not in the description of ${operation.id}. ${choicesOf(request)}`]);
  }
  const isChosen = preferences.code !== undefined || preferences.example !== undefined || preferences.dynamic === true;
  return isChosen ? answer : withState(world, request, preferences, answer);
}

function withState({ settings, jobs, lists }: World, request: MockRequest, preferences: Preferences, answer: MockAnswer): MockAnswer {
  const { scenario } = settings;
  const { job: course = scenario.jobs, runningPolls = scenario.runningPolls } = preferences;
  const plan = { course, runningPolls };
  const remembered = jobs.report(request, plan) ?? lists.page(request);
  if (remembered !== undefined) return { ...answer, body: withDownloadLink(request, remembered) };
  const body = answer.body as Json;
  return { ...answer, body: lists.add(request, body) ?? jobs.start(request, body, plan) };
}

/** A fault of the body answers 412 where the operation declares it, any other 400. */
function statusesFor(violations: readonly Violation[]): number[] {
  return violations.every(({ at: [place] }) => place === "body") ? [412, 400, 422] : [400, 422];
}

/** A list of a million wrong items has a million faults; the first ones say enough. */
function listed(violations: readonly Violation[]): string[] {
  const first = violations.slice(0, MOST_LISTED).map(inWords);
  return violations.length > first.length ? [...first, `and ${violations.length - first.length} more`] : first;
}

function inWords({ at, message }: Violation): string {
  return at.length > 0 ? `${at.join(".")}: ${message}` : message;
}

function wishOf({ code, example }: Preferences): string {
  return [code !== undefined && `code=${code}`, example !== undefined && `example=${example}`].filter(Boolean).join(", ");
}

function choicesOf({ operation }: MockRequest): string {
  return `It has: ${[...operation.examples].map(([status, examples]) => `${status} (${[...examples.keys()].join(", ")})`).join("; ")}`;
}

function delay(ms: number): Promise<void> | undefined {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined;
}
