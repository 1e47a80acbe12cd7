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
  /** What cannot be granted, in words. */
  readonly problems: readonly string[];
}

const LONGEST_DELAY_MS = 60_000;

export function readPrefer(header: string | undefined): Preferences {
  const wanted = new Map((header ?? "").split(/[,;]/).map((part) => splitAt(part.trim(), "=")));
  const { code, example, dynamic, delay, job } = Object.fromEntries(wanted) as Record<string, string | undefined>;
  const problems: string[] = [];
  if (code !== undefined && !/^[1-5]\d\d$/.test(code)) problems.push(`Prefer: code=${code} is not a status`);
  if (dynamic !== undefined && !/^(true|false)$/.test(dynamic)) problems.push(`Prefer: dynamic=${dynamic} is neither true nor false`);
  if (delay !== undefined && !(Number(delay) >= 0 && Number(delay) <= LONGEST_DELAY_MS))
    problems.push(`Prefer: delay=${delay} is not a time of 0 to ${LONGEST_DELAY_MS} ms`);
  if (job !== undefined && !isCourse(job)) problems.push(`Prefer: job=${job} is none of ${JOB_COURSES.join(", ")}`);
  if (problems.length > 0) return { problems };
  return {
    problems,
    ...(code !== undefined && { code: Number(code) }),
    ...(example !== undefined && { example }),
    ...(dynamic !== undefined && { dynamic: dynamic === "true" }),
    ...(delay !== undefined && { delayMs: Number(delay) }),
    ...(job !== undefined && isCourse(job) && { job }),
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
