import type { Description } from "../description/description.js";
import { assign, evaluate, parseExpression } from "../description/expression.js";
import { jobsStartedBy, passedValue, pathKey } from "../description/job.js";
import { asObject, type Json } from "../description/json.js";
import type { Operation } from "../description/operation.js";
import type { Link } from "../description/response.js";
import { successExamples } from "./examples.js";
import { type MockRequest, messageOf } from "./exchange.js";
import { LruMap } from "./lru-map.js";
import type { JobOutcome } from "./preferences.js";

/** How a job goes. */
export interface JobPlan {
  readonly outcome: JobOutcome;
  /** How often it is reported as running before it ends. */
  readonly runningPolls: number;
}

interface Job {
  readonly plan: JobPlan;
  polls: number;
}

/** Least recently used jobs are evicted; one that is polled after that starts over. */
const MAX_JOBS = 1000;

/** The jobs of a mock. One operation starts a job, another one, to which the first one links, reports its status. */
export interface Jobs {
  /** Registers the jobs that a response starts, and returns its body. The first job has the id of the example, each later one a new id. */
  start(request: MockRequest, responseBody: Json, plan: JobPlan): Json;
  /**
   * The status of a job at this poll; `undefined` when the operation reports none.
   * A job that was never started starts now, so that ids from an earlier run work.
   */
  poll(request: MockRequest, plan: JobPlan): Json | undefined;
  reset(): void;
}

export function createJobs(description: Description): Jobs {
  const jobs = new LruMap<Job>(MAX_JOBS);
  /** How many jobs of each status operation have been started. */
  const counts = new Map<string, number>();

  const withNewId = (responseBody: Json, link: Link, status: Operation) => {
    const id = idExpression(link);
    if (id === undefined) return responseBody;
    const count = (counts.get(status.id) ?? 0) + 1;
    counts.set(status.id, count);
    return count === 1 ? responseBody : assign(responseBody, id, `${String(evaluate(id, { responseBody }))}-${count}`);
  };

  return {
    start(request, responseBody, plan) {
      let started = responseBody;
      for (const { link, status } of jobsStartedBy(request.operation, description)) {
        started = withNewId(started, link, status);
        const message = messageOf(request, started);
        jobs.set(
          pathKey(status, (name) => passedValue(link, name, message)),
          { plan, polls: 0 },
        );
      }
      return started;
    },
    poll({ operation, pathValues }, plan) {
      if (!operation.job) return undefined;
      const job = jobs.getOrCreate(
        pathKey(operation, (name) => pathValues[name]),
        () => ({ plan, polls: 0 }),
      );
      job.polls += 1;
      return withPathValues(statusBody(operation, job), pathValues);
    },
    reset() {
      jobs.clear();
      counts.clear();
    },
  };
}

/** The expression of a link that reads the job's id from the response body. */
function idExpression({ parameters }: Link): string | undefined {
  return Object.values(parameters).find((value): value is string => {
    const expression = typeof value === "string" ? parseExpression(value) : undefined;
    return expression?.side === "response" && expression.part === "body";
  });
}

/** The example that shows the state of a job. Where no example shows a failure, the last one gets a failed state. */
function statusBody(operation: Operation, { plan, polls }: Job): Json {
  const { state = "", running = [], succeeded = [], failed = [] } = operation.job ?? {};
  const examples = successExamples(operation);
  const inState = (states: readonly string[]) =>
    examples.filter((responseBody) => states.includes(String(evaluate(state, { responseBody }))));
  const runningExamples = inState(running);
  const last = examples.at(-1) ?? null;
  if (plan.outcome === "never-end" || polls <= plan.runningPolls)
    return runningExamples[Math.min(polls, runningExamples.length) - 1] ?? last;
  if (plan.outcome === "succeed") return inState(succeeded).at(-1) ?? last;
  return inState(failed).at(-1) ?? assign(last, state, failed[0] ?? "failed");
}

/** The body, with the request's value in each text field that has the name of a path parameter. */
function withPathValues(body: Json, pathValues: MockRequest["pathValues"]): Json {
  const shown = Object.entries(pathValues).filter(([name]) => typeof asObject(body)[name] === "string");
  return shown.length === 0 ? body : { ...asObject(body), ...Object.fromEntries(shown) };
}
