import type { Tools } from "../tools.js";
import type { Resume } from "./resume.js";

/**
 * An error that says how to wait for the job again. The reason of a signal stays what it is, but several waits may share a signal: the first one
 * marks the reason, the others get copies.
 */
export function withResume({ KoreError, setResume }: Tools, error: unknown, resume: Resume): unknown {
  if (error instanceof KoreError) setResume(error, resume);
  if (error instanceof KoreError || !(error instanceof Error)) return error;
  const isTaken = "resume" in error || !Object.isExtensible(error);
  return Object.defineProperty(isTaken ? copyOf(error) : error, "resume", { value: resume });
}

function copyOf(error: Error): Error {
  const copy = new Error(error.message, { cause: error });
  copy.name = error.name;
  return copy;
}
