import { asObject, type Json, type Operation, pathKey } from "./description.js";
import type { Exchange, MockRequest } from "./exchange.js";
import { assign, evaluate, inAnswer } from "./expression.js";
import type { JobCourse } from "./prefer.js";
import { remember } from "./remember.js";

/** Which way the jobs of a mock go, and how often a status call says that they run. */
export interface JobPlan {
  readonly course: JobCourse;
  readonly runningPolls: number;
}

/** The jobs touched least lately are forgotten; one that is asked for then begins anew. */
const KEPT = 1000;

interface StartedJob {
  readonly plan: JobPlan;
  polls: number;
}

/** The jobs of a mock: started by one operation, reported by another, which the first one's link names. */
export interface Jobs {
  /** Notes the job that an answer starts, if it does. The first has the id of the example, each later one an id of its own. */
  start(request: MockRequest, answer: Json, plan: JobPlan): Json;
  /** What a status operation reports at this poll. A job that nobody started begins now, so that an id of another day works. */
  report(request: MockRequest, plan: JobPlan): Json | undefined;
  reset(): void;
}

export function createJobs(operations: readonly Operation[]): Jobs {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const jobs = new Map<string, StartedJob>();
  /** How many jobs each status operation has had. */
  const counts = new Map<string, number>();

  return {
    start({ operation, ...request }, answer, plan) {
      let started = answer;
      for (const { operationId, parameters } of operation.links) {
        const status = byId.get(operationId);
        if (!status?.job) continue;
        const exchange = (): Exchange => ({ ...request, answer: started });
        const own = Object.values(parameters).find((expression) => expression.startsWith("$response.body#"));
        if (own) {
          const count = (counts.get(status.id) ?? 0) + 1;
          counts.set(status.id, count);
          if (count > 1) started = assign(started, own, `${String(evaluate(own, exchange()))}-${count}`);
        }
        const key = pathKey(status, (name) => evaluate(parameters[name] ?? "", exchange()));
        remember(jobs, key, { plan, polls: 0 }, KEPT);
      }
      return started;
    },
    report({ operation, pathValues }, plan) {
      if (!operation.job) return undefined;
      const at = pathKey(operation, (name) => pathValues[name]);
      const job = jobs.get(at) ?? { plan, polls: 0 };
      remember(jobs, at, job, KEPT);
      job.polls += 1;
      return withIds(bodyOf(operation, job), pathValues);
    },
    reset() {
      jobs.clear();
      counts.clear();
    },
  };
}

/** The example that shows the job's state. Where none shows a failure, the last one is made to. */
function bodyOf({ job: states, examples }: Operation, { plan, polls }: StartedJob): Json {
  const { state = "", running = [], succeeded = [], failed = [] } = states ?? {};
  const bodies = [...(examples.get(200)?.values() ?? [])];
  const showing = (words: readonly string[]) => bodies.filter((body) => words.includes(String(inAnswer(state, body))));
  const runningBodies = showing(running);
  const last = bodies.at(-1) ?? null;
  if (plan.course === "never-end" || polls <= plan.runningPolls) return runningBodies[Math.min(polls, runningBodies.length) - 1] ?? last;
  if (plan.course === "succeed") return showing(succeeded).at(-1) ?? last;
  return showing(failed).at(-1) ?? assign(last, state, failed[0] ?? "failed");
}

/** Fields that are called like a value of the path hold that value. */
function withIds(body: Json, pathValues: MockRequest["pathValues"]): Json {
  const shown = Object.entries(pathValues).filter(([name]) => typeof asObject(body)[name] === "string");
  return shown.length === 0 ? body : { ...asObject(body), ...Object.fromEntries(shown) };
}
