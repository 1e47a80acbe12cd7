import { expectTypeOf, it } from "vitest";
import { isJobError, JobError, type Output } from "../../src/client/index.js";

declare const error: unknown;

it("shows what a failed job answered", () => {
  if (error instanceof JobError) expectTypeOf(error.status).toEqualTypeOf<unknown>();
  if (!isJobError(error, "conversationTests.run")) return;
  expectTypeOf(error.status).toEqualTypeOf<Output<"conversationTests.getRunStatus">>();
  expectTypeOf(error.operation).toExtend<"conversationTests.run">();
});

it("is thrown only by operations that start a job or report one", () => {
  isJobError(error, "conversationTests.getRunStatus");
  // @ts-expect-error a list is no job
  isJobError(error, "bots.list");
});
