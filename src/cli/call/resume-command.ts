import type { Resume } from "../../client/index.js";
import type { Description } from "../../description/description.js";
import type { CallFlags } from "./call-flags.js";

/** The command that waits for a job again; `undefined` while the response that would name the job has not come. */
export function resumeCommand(
  { byId }: Description,
  { operation, input, jobId }: Resume,
  { download, baseUrl }: CallFlags,
): string | undefined {
  const given = Object.entries(input as object).filter(([, value]) => value !== undefined && value !== null);
  const names = new Set(given.map(([name]) => name));
  if (
    !byId
      .get(operation)
      ?.parametersIn("path")
      .every(({ name }) => names.has(name))
  )
    return undefined;
  const flags = [
    ...given.map(([name, value]) => [`--${name}`, String(value)]),
    ...(jobId === undefined ? [] : [["--job-id", jobId]]),
    ...(download === undefined ? [] : [["--download", download]]),
    ...(baseUrl === undefined ? [] : [["--base-url", baseUrl]]),
  ].map(([name, value]) => `${name} ${quote(value ?? "")}`);
  return `npx kore-xo-api ${["call", operation, ...flags, ...(download === undefined ? ["--wait"] : [])].join(" ")}`;
}

/** For a POSIX shell. */
function quote(text: string): string {
  return /^[\w.:/@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
