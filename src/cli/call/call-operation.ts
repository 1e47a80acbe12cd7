import type { Command } from "commander";
import type { Operation } from "../../description/operation.js";
import { checkTarget } from "../check-target.js";
import { packagedDescription } from "../description.js";
import { type Io, write } from "../io.js";
import { UserError } from "../user-error.js";
import { type CallFlags, jobOf } from "./call-flags.js";
import { connect } from "./connect.js";
import { toUserError } from "./failure.js";
import { interruptible } from "./interruptible.js";
import { createOperationProgram } from "./operation-program.js";
import { printResult } from "./print-result.js";
import { createProgress } from "./progress.js";
import { readInput } from "./read-input.js";
import { resumeOf, UnsavedFile } from "./resume-of.js";

/**
 * Calls an operation as a command line says, and prints what it returns.
 *
 * @param args id of the operation, and its flags
 * @throws UserError on misuse or failure, CommanderError on an unknown operation or flag
 */
export async function callOperation(args: readonly string[], io: Io): Promise<void> {
  const [id = ""] = args;
  if (id.startsWith("-")) throw new UserError(`The operation comes first: npx kore-xo-api call bots.list ${id}.`, 2);
  const description = await packagedDescription();
  const call = async (operation: Operation, command: Command) => {
    const flags = command.opts<CallFlags>();
    checkFlags(flags);
    const progress = createProgress(operation.id, jobOf(operation, description), io.stderr, flags.verbose === true);
    const print = (chunk: string | Uint8Array) => {
      progress.clear();
      return write(io.stdout, chunk);
    };
    const { baseUrl, deadlineMs, failOnPartial } = flags;
    const { input, headers } = await readInput(operation, command, io);
    try {
      const send = connect({ baseUrl, platform: description.serverUrl, env: io.env, onEvent: progress.onEvent });
      if (flags.download !== undefined && flags.download !== "-") await checkTarget("--download", flags.download);
      await interruptible((signal) => {
        const options = { headers, signal, ...(deadlineMs !== undefined && { deadlineMs }), ...(failOnPartial && { failOnPartial }) };
        return printResult(send(operation, input, options), { flags, progress, signal, print });
      });
    } catch (error) {
      const known = { flags, description, env: io.env };
      if (!(error instanceof UnsavedFile)) throw toUserError(error, known);
      const target = flags.download === "-" ? undefined : flags.download;
      throw toUserError(error.cause, { ...known, target, resume: resumeOf(operation, description, input, error.response) });
    } finally {
      progress.clear();
    }
  };
  await createOperationProgram(description, id, io, call).parseAsync([...args], { from: "user" });
}

/** Flags of which one would be ignored. */
function checkFlags({ all, ndjson, wait, download, include, intervalMs, forJob }: CallFlags): void {
  const isWaiting = wait || download !== undefined;
  if (ndjson && !all) throw new UserError("--ndjson goes with --all.", 2);
  if (include && (all || isWaiting))
    throw new UserError(`--include shows one response; it does not go with ${all ? "--all" : wait ? "--wait" : "--download"}.`, 2);
  if (!isWaiting && (intervalMs !== undefined || forJob !== undefined))
    throw new UserError(`${forJob === undefined ? "--interval-ms" : "--for-job"} goes with --wait or --download.`, 2);
}
