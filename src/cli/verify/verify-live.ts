import { writeFile } from "node:fs/promises";
import { createClient } from "../../client/index.js";
import { checkTarget } from "../check-target.js";
import { packagedDescription } from "../description.js";
import type { Environment } from "../environment.js";
import type { Print } from "../io.js";
import { UserError } from "../user-error.js";
import type { VerifyFlags } from "./flags.js";
import { liveReport } from "./live-report.js";
import type { RawResult } from "./received.js";
import { exitCode, outcomeLines, summaryLine } from "./report.js";
import { type CallOperation, type OperationOutcome, verify } from "./run.js";
import { readSettings } from "./settings.js";

/** Time for one operation with its retries, so that a tenant which asks for a long pause does not hold up the rest. */
const DEADLINE_MS = 120_000;

/** A client whose operations are looked up by name. */
type DynamicClient = Record<string, Record<string, (input: object, options: object) => { raw(): Promise<RawResult> }>>;

/**
 * Checks the safe operations of a tenant against the description.
 *
 * @returns the exit code
 * @throws UserError on a wrong call, an unreachable host, or a report that cannot be written
 */
export async function verifyLive(flags: VerifyFlags, env: Environment, print: Print): Promise<0 | 1> {
  const description = await packagedDescription();
  const settings = readSettings(flags, env, description);
  const { baseUrl, auth, operations, secrets, report } = settings;
  if (report !== undefined) await checkTarget("--report", report);
  // A tenant may repeat in its messages what it was sent.
  const hide = (text: string) => secrets.reduce((clean, secret) => clean.replaceAll(secret, "[secret]"), text);
  const say = (text: string) => print(`${text}\n`);
  const progress = createProgress(operations.length);
  const client = createClient({
    baseUrl,
    auth,
    deadlineMs: DEADLINE_MS,
    onEvent: (event) => {
      if (event.type === "limit") progress.show(`${event.operation} waits for its rate limit`);
      if (event.type === "retry") progress.show(`${event.operation} is sent again in ${Math.ceil(event.delayMs / 1000)} s`);
    },
  }) as unknown as DynamicClient;
  const call: CallOperation = async ({ id, module, verb }, input, headers) => {
    progress.next(id);
    const send = client[module]?.[verb];
    if (!send) throw new Error(`The client has no operation ${id}. Run: npm run generate`);
    return send(input, { headers }).raw();
  };

  await say(
    `${new URL(baseUrl).origin}: ${operations.length} of ${description.operations.length} operations are sent, none of which changes anything`,
  );
  const outcomes: OperationOutcome[] = [];
  try {
    for await (const outcome of verify({ ...settings, description, call })) {
      outcomes.push(outcome);
      progress.clear();
      await say(hide(outcomeLines(outcome).join("\n")));
    }
  } finally {
    progress.clear();
  }
  await say(summaryLine(outcomes));
  if (report !== undefined) {
    const about = { date: new Date().toISOString().slice(0, 10), host: new URL(baseUrl).host, description: description.version };
    await writeFile(report, `${JSON.stringify(liveReport(outcomes, about), null, 2)}\n`).catch((error: NodeJS.ErrnoException) => {
      throw new UserError(`The report cannot be written to ${report} (${error.code}).`);
    });
    await say(`Report: ${report}. Read it, then take it into the description: npm run observe -- ${report}`);
  }
  return exitCode(outcomes);
}

/** A line that says what is under way, on a terminal only. */
function createProgress(total: number) {
  let count = 0;
  const write = (text: string) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
  };
  return {
    next(id: string) {
      count += 1;
      write(`${count}/${total} ${id}`);
    },
    show: (text: string) => write(`${count}/${total} ${text}`),
    clear: () => write(""),
  };
}
