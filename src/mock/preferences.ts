import { FAULT_NAMES, type Fault, isFault } from "./faults/fault.js";

/** How a job ends, if it does. */
export type JobOutcome = "succeed" | "fail" | "never-end";
export const JOB_OUTCOMES: readonly JobOutcome[] = ["succeed", "fail", "never-end"];

export function isJobOutcome(value: unknown): value is JobOutcome {
  return JOB_OUTCOMES.some((outcome) => outcome === value);
}

/** What a client prefers, by the header `Prefer` (RFC 7240). */
export interface Preferences {
  readonly code?: number;
  readonly example?: string;
  readonly dynamic?: boolean;
  readonly delayMs?: number;
  readonly job?: JobOutcome;
  /** How often the job is reported as running. */
  readonly runningPolls?: number;
  /** How the network fails. */
  readonly fault?: Fault | undefined;
  /** Value of the response header `Retry-After`, in seconds. */
  readonly retryAfterS?: number | undefined;
  /** Messages about invalid values; when there are any, the rest is absent. */
  readonly problems: readonly string[];
}

/** The longest delay of a response, in milliseconds. */
export const MAX_DELAY_MS = 60_000;

/** Validation per preference. Any text may name an example; unknown preferences are ignored (RFC 7240, 2). */
const RULES = new Map<string, readonly [isValid: (value: string) => boolean, message: string]>([
  ["code", [(value) => /^[2-5]\d\d$/.test(value), "is not a status"]],
  ["dynamic", [(value) => /^(true|false)$/.test(value), "must be true or false"]],
  ["delay", [(value) => /^\d+(\.\d+)?$/.test(value) && Number(value) <= MAX_DELAY_MS, `must be from 0 to ${MAX_DELAY_MS} ms`]],
  ["job", [isJobOutcome, `must be one of ${JOB_OUTCOMES.join(", ")}`]],
  ["fault", [isFault, `must be one of ${FAULT_NAMES.join(", ")}`]],
  ["retry-after", [(value) => /^\d{1,6}$/.test(value), "is not a number of seconds"]],
  ["polls", [(value) => /^\d{1,6}$/.test(value), "is not a number of polls"]],
]);

/** Parses the value of a `Prefer` header. The preferences may be separated by commas or semicolons. */
export function readPreferences(header: string | undefined): Preferences {
  const given = new Map((header ?? "").split(/[,;]/).map(readPair));
  const problems = [...given].flatMap(([name, value]) => {
    const [isValid, message] = RULES.get(name) ?? [];
    return !isValid || isValid(value) ? [] : [`Prefer: ${name}=${value} ${message}`];
  });
  if (problems.length > 0) return { problems };
  const {
    code,
    example,
    dynamic,
    delay,
    job,
    polls,
    fault,
    "retry-after": retryAfter,
  } = Object.fromEntries(given) as Partial<Record<string, string>>;
  return {
    problems,
    ...(code !== undefined && { code: Number(code) }),
    ...(example !== undefined && { example }),
    ...(dynamic !== undefined && { dynamic: dynamic === "true" }),
    ...(delay !== undefined && { delayMs: Number(delay) }),
    ...(isJobOutcome(job) && { job }),
    ...(isFault(fault) && { fault }),
    ...(retryAfter !== undefined && { retryAfterS: Number(retryAfter) }),
    ...(polls !== undefined && { runningPolls: Number(polls) }),
  };
}

/** Name and value of `name=value`; the value may be quoted. */
function readPair(text: string): [name: string, value: string] {
  const [name = "", ...rest] = text.split("=");
  const value = rest.join("=").trim();
  return [name.trim().toLowerCase(), value.replace(/^"(.*)"$/, "$1")];
}
