/** How a job goes. */
export type JobCourse = "succeed" | "fail" | "never-end";
export const JOB_COURSES: readonly JobCourse[] = ["succeed", "fail", "never-end"];

/** What a client asks of the mock with the header `Prefer` (RFC 7240). */
export interface Preferences {
  readonly code?: number;
  readonly example?: string;
  readonly dynamic?: boolean;
  readonly delayMs?: number;
  readonly job?: JobCourse;
  /** How often the job is reported as running. */
  readonly runningPolls?: number;
  /** What cannot be granted, in words. */
  readonly problems: readonly string[];
}

const LONGEST_DELAY_MS = 60_000;

/** What each wish must be: a test and the same in words. Any example may be wished for; other wishes are left aside, as the RFC says. */
const WISHES = new Map<string, readonly [test: (value: string) => boolean, words: string]>([
  ["code", [(value) => /^[1-5]\d\d$/.test(value), "is not a status"]],
  ["dynamic", [(value) => /^(true|false)$/.test(value), "is neither true nor false"]],
  ["delay", [(value) => Number(value) >= 0 && Number(value) <= LONGEST_DELAY_MS, `is not a time of 0 to ${LONGEST_DELAY_MS} ms`]],
  ["job", [isCourse, `is none of ${JOB_COURSES.join(", ")}`]],
  ["polls", [(value) => /^\d{1,6}$/.test(value), "is not a number of polls"]],
]);

export function readPrefer(header: string | undefined): Preferences {
  const given = new Map((header ?? "").split(/[,;]/).map((part) => splitAt(part.trim(), "=")));
  const problems = [...given].flatMap(([name, value]) => {
    const [test, words] = WISHES.get(name) ?? [];
    return !test || test(value) ? [] : [`Prefer: ${name}=${value} ${words}`];
  });
  if (problems.length > 0) return { problems };
  const { code, example, dynamic, delay, job, polls } = Object.fromEntries(given) as Partial<Record<string, string>>;
  return {
    problems,
    ...(code !== undefined && { code: Number(code) }),
    ...(example !== undefined && { example }),
    ...(dynamic !== undefined && { dynamic: dynamic === "true" }),
    ...(delay !== undefined && { delayMs: Number(delay) }),
    ...(job !== undefined && isCourse(job) && { job }),
    ...(polls !== undefined && { runningPolls: Number(polls) }),
  };
}

export function isCourse(word: string): word is JobCourse {
  return JOB_COURSES.some((course) => course === word);
}

function splitAt(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at < 0
    ? [text, ""]
    : [
        text.slice(0, at).trim().toLowerCase(),
        text
          .slice(at + 1)
          .trim()
          .replace(/^"(.*)"$/, "$1"),
      ];
}
