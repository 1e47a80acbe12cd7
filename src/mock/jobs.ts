import type { Description } from "../description/description.js";
import { assign, evaluate, parseExpression } from "../description/expression.js";
import { type JobLink, jobsStartedBy, passedValue, pathKey } from "../description/job.js";
import type { Json, JsonObject } from "../description/json.js";
import type { Operation } from "../description/operation.js";
import type { Link } from "../description/response.js";
import { type MockRequest, messageOf } from "./exchange.js";
import { type JobPlan, statusExample } from "./job-status.js";
import { LruMap } from "./lru-map.js";
import { newIdentity } from "./numbered.js";
import { replaceTexts } from "./replace-texts.js";
import { sentValues, shownBy, withSentValues } from "./sent-values.js";

interface Job {
  readonly plan: JobPlan;
  /** What its bodies show instead of the id of the examples. */
  readonly ids: ReadonlyMap<Json, Json>;
  readonly sent: JsonObject;
  polls: number;
  hasEnded: boolean;
  /** The share of the work that has been reported as done, in percent. */
  progress: number;
}

/** The jobs that one status operation reports for the values of its path. */
interface JobLine {
  readonly jobs: readonly Job[];
  /** One that has ended, whose status is reported once more before those of the others. */
  older?: Job | undefined;
  polls: number;
}

/** No more jobs than these are reported side by side. */
const MAX_SIDE_BY_SIDE = 10;
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
  const jobs = new LruMap<JobLine>(MAX_JOBS);
  /** How many jobs of each status operation have been started. */
  const counts = new Map<string, number>();

  const newIds = (responseBody: Json, jobLink: JobLink): Map<Json, Json> => {
    const { status } = jobLink;
    const expression = idExpression(jobLink);
    const id = expression === undefined ? undefined : evaluate(expression, { responseBody });
    if (typeof id !== "string" && typeof id !== "number") return new Map();
    const count = (counts.get(status.id) ?? 0) + 1;
    counts.set(status.id, count);
    return count === 1 ? new Map() : new Map([[id, newIdentity(id, count)]]);
  };

  return {
    start(request, responseBody, plan) {
      let started = responseBody;
      const sent = sentValues(request.body);
      for (const jobLink of jobsStartedBy(request.operation, description)) {
        const { link, status, identity } = jobLink;
        const ids = newIds(started, jobLink);
        started = withSentValues(replaceTexts(started, ids), sent, request.operation);
        const message = messageOf(request, started);
        const key = pathKey(status, (name) => passedValue(link, name, message));
        const job = newJob({ plan, ids, sent: shownBy(status, sent) });
        // Only where the client can tell them apart does a status operation without an id report several jobs.
        const before = identity && idPassedBy(link) === undefined ? jobs.get(key) : undefined;
        jobs.set(key, lineUp(before, job));
      }
      return started;
    },
    poll({ operation, pathValues }, plan) {
      if (!operation.job) return undefined;
      const line = jobs.getOrCreate(
        pathKey(operation, (name) => pathValues[name]),
        () => lineUp(undefined, newJob({ plan, ids: new Map(), sent: {} })),
      );
      const job = nextOf(line);
      return job && report(operation, job);
    },
    reset() {
      jobs.clear();
      counts.clear();
    },
  };
}

function newJob(parts: Pick<Job, "plan" | "ids" | "sent">): Job {
  return { ...parts, polls: 0, progress: 0, hasEnded: false };
}

/** A new job, after those that still run; where none does, the last one is reported once more, as the platform does. */
function lineUp(before: JobLine | undefined, job: Job): JobLine {
  const running = (before?.jobs ?? []).filter(({ hasEnded }) => !hasEnded).slice(1 - MAX_SIDE_BY_SIDE);
  return { jobs: [...running, job], older: running.length === 0 ? before?.jobs.at(-1) : undefined, polls: 0 };
}

/**
 * The job that is reported next. Of several that were started side by side each is reported as often in a row as there are jobs: clients
 * that poll in turns each meet their own.
 */
function nextOf(line: JobLine): Job | undefined {
  const { older, jobs } = line;
  line.older = undefined;
  if (older) return older;
  const job = jobs[Math.floor(line.polls / jobs.length) % jobs.length];
  line.polls += 1;
  return job;
}

/** The body of a job's next status. */
function report(operation: Operation, job: Job): Json {
  job.polls += 1;
  job.hasEnded = job.plan.outcome !== "never-end" && job.polls > job.plan.runningPolls;
  const example = statusExample(operation, job.plan, job.polls);
  return withSentValues(replaceTexts(withProgress(operation, job, example), job.ids), job.sent, operation);
}

/** The share of the work that is done never falls, whichever example is shown. */
function withProgress({ job: described }: Operation, job: Job, body: Json): Json {
  const { progress } = described ?? {};
  const shown = progress && evaluate(progress, { responseBody: body });
  if (typeof shown !== "number" || progress === undefined) return body;
  job.progress = Math.max(job.progress, shown);
  return assign(body, progress, job.progress);
}

/** The expression that reads the job's id from the response that starts it. */
function idExpression({ link, identity }: JobLink): string | undefined {
  return identity?.started ?? idPassedBy(link);
}

/** The expression of a link that reads the job's id from the response body, where it passes the id. */
function idPassedBy({ parameters }: Link): string | undefined {
  return Object.values(parameters).find((value): value is string => {
    const expression = typeof value === "string" ? parseExpression(value) : undefined;
    return expression?.side === "response" && expression.part === "body";
  });
}
