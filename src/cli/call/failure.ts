import { ApiError, InputError, JobError, KoreError, NetworkError, PartialError, type Resume } from "../../client/index.js";
import type { Description } from "../../description/description.js";
import { type Environment, readVariable } from "../environment.js";
import { isClosedPipe } from "../io.js";
import { UserError } from "../user-error.js";
import type { CallFlags } from "./call-flags.js";
import { Interrupted, SIGNAL_EXIT_CODES } from "./interruptible.js";
import { resumeCommand } from "./resume-command.js";

/** What is known about the call that failed. */
export interface Circumstances {
  readonly flags: CallFlags;
  readonly description: Description;
  readonly env: Environment;
  /** The file that could not be written; the output when there is none. */
  readonly target?: string | undefined;
  /** How to wait for its job again, where the error itself does not say so. */
  readonly resume?: Resume;
}

/**
 * What went wrong with a call, in words that say what to do next.
 *
 * @returns the error itself when it is a fault of the program, or only says that nobody reads the output
 */
export function toUserError(error: unknown, { flags, description, env, target, resume: known }: Circumstances): unknown {
  const { resume = known } = Object(error) as { resume?: Resume };
  const isOver = error instanceof JobError && error.httpStatus === undefined && error.status !== undefined;
  const command = resume && resumeCommand(description, resume, flags, isOver);
  const goOn = command && `${isOver ? "Ask for its status" : "Wait for it"} again: ${command}`;
  if (error instanceof Interrupted) {
    const exitCode = SIGNAL_EXIT_CODES[error.signal];
    return new UserError(
      goOn ? `Interrupted; the job itself is not stopped.\n${goOn}` : "Interrupted. The API may have received the request.",
      exitCode,
    );
  }
  if (error instanceof KoreError) {
    const lines = [error.message, ...detailsOf(error, env), ...(goOn ? [goOn] : [])];
    return new UserError(lines.map(printable).join("\n"), error instanceof InputError ? 2 : 1);
  }
  const { code, message } = Object(error) as NodeJS.ErrnoException;
  // A disk that is full, a folder that is gone.
  if (error instanceof Error && typeof code === "string" && /^E[A-Z]+$/.test(code) && !isClosedPipe(error)) {
    return new UserError(`${target ?? "The output"} cannot be written: ${message}.${goOn ? `\n${goOn}` : ""}`);
  }
  return error;
}

function detailsOf(error: KoreError, env: Environment): string[] {
  if (error instanceof NetworkError) return proxyHint(env);
  if (error instanceof JobError && error.httpStatus === undefined && error.status !== undefined)
    return [`Its last status: ${JSON.stringify(error.status)}`];
  if (error instanceof PartialError) return [`Failed: ${JSON.stringify(error.failures)}`];
  if (!(error instanceof ApiError)) return [];
  return [`See ${error.docsUrl}`, ...(error.requestId === undefined ? [] : [`Request ID: ${error.requestId}`])];
}

/** Whoever sets these variables for curl expects them to count here. */
function proxyHint(env: Environment): string[] {
  const name = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].find((one) => readVariable(env, one));
  if (name === undefined || readVariable(env, "NODE_USE_ENV_PROXY")) return [];
  return [`${name} is set, but Node uses it only with NODE_USE_ENV_PROXY=1, from 22.21 and 24 on.`];
}

/** Text of a server: control characters could change what a terminal shows. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}
