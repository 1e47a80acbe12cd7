import { expectTypeOf, it } from "vitest";
import { isJobError, JobError, type Output } from "../../src/client/index.js";

declare const error: unknown;

it("shows what a failed job answered", () => {
  if (error instanceof JobError) expectTypeOf(error.status).toEqualTypeOf<unknown>();
  if (!isJobError(error, "conversationTests.run")) return;
  expectTypeOf(error.status).toEqualTypeOf<Output<"conversationTests.getRunStatus">>();
  expectTypeOf(error.operation).toExtend<"conversationTests.run">();
});
