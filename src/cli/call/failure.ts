import { ApiError, InputError, JobError, KoreError, PartialError, type Resume } from "../../client/index.js";
import type { Description } from "../../description/description.js";
import { isClosedPipe } from "../io.js";
import { UserError } from "../user-error.js";
import type { CallFlags } from "./call-flags.js";
import { Interrupted } from "./interruptible.js";
import { resumeCommand } from "./resume-command.js";

/** What is known about the call that failed. */
export interface Circumstances {
  readonly flags: CallFlags;
  readonly description: Description;
  /** How to wait for its job again, where the error itself does not say so. */
  readonly resume?: Resume;
}

/**
 * What went wrong with a call, in words that say what to do next.
 *
 * @returns the error itself when it is a fault of the program, or only says that nobody reads the output
 */
export function toUserError(error: unknown, { flags, description, resume: known }: Circumstances): unknown {
  const { resume = known } = Object(error) as { resume?: Resume };
  const isOver = error instanceof JobError && error.httpStatus === undefined;
  const command = resume && resumeCommand(description, resume, flags, isOver);
  const goOn = command && `${isOver ? "Ask for its status" : "Wait for it"} again: ${command}`;
  if (error instanceof Interrupted) {
    const exitCode = error.signal === "SIGINT" ? 130 : 143;
    return new UserError(
      goOn ? `Interrupted; the job itself is not stopped.\n${goOn}` : "Interrupted. The API may have received the request.",
      exitCode,
    );
  }
  if (error instanceof KoreError) {
    const lines = [error.message, ...detailsOf(error), ...(goOn ? [goOn] : [])];
    return new UserError(lines.map(printable).join("\n"), error instanceof InputError ? 2 : 1);
  }
  const { code, message } = Object(error) as NodeJS.ErrnoException;
  // A disk that is full, a folder that is gone.
  if (error instanceof Error && typeof code === "string" && /^E[A-Z]+$/.test(code) && !isClosedPipe(error)) {
    const target = flags.download === undefined || flags.download === "-" ? "The output" : flags.download;
    return new UserError(`${target} cannot be written: ${message}.${goOn ? `\n${goOn}` : ""}`);
  }
  return error;
}

function detailsOf(error: KoreError): string[] {
  if (error instanceof JobError && error.httpStatus === undefined) return [`Its last status: ${JSON.stringify(error.status)}`];
  if (error instanceof PartialError) return [`Failed: ${JSON.stringify(error.failures)}`];
  if (!(error instanceof ApiError)) return [];
  return [`See ${error.docsUrl}`, ...(error.requestId === undefined ? [] : [`Request ID: ${error.requestId}`])];
}

/** Text of a server: control characters could change what a terminal shows. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}
