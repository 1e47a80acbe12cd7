import type { Resume } from "../../client/index.js";
import type { Description } from "../../description/description.js";
import type { CallFlags } from "./call-flags.js";
import { quote } from "./quote.js";

/**
 * The command that waits for a job again, or only asks for its status when it is over; `undefined` while the response that would name the job has
 * not come.
 */
export function resumeCommand(
  { byId }: Description,
  resume: Resume,
  { download, baseUrl }: CallFlags,
  isOver: boolean,
): string | undefined {
  const { operation, input, jobId } = resume;
  const given = Object.entries(input as object).filter(([, value]) => value !== undefined && value !== null);
  const names = given.map(([name]) => name);
  const inPath = byId.get(operation)?.parametersIn("path") ?? [];
  if (!inPath.every(({ name }) => names.includes(name))) return undefined;
  const waiting: [string, unknown][] = [["for-job", jobId], download === undefined ? ["wait", ""] : ["download", download]];
  const flags: [string, unknown][] = [...given, ...(isOver ? [] : waiting), ["base-url", baseUrl]];
  const words = flags.flatMap(([name, value]) =>
    value === undefined ? [] : value === "" ? [`--${name}`] : [`--${name}`, quote(String(value))],
  );
  return ["npx kore-xo-api call", operation, ...words].join(" ");
}
