import { describe, expectTypeOf, it } from "vitest";
import {
  type ApiError,
  type DecodeError,
  type InputError,
  isApiError,
  type JobError,
  type KoreError,
  type NetworkError,
  type PaginationError,
  type PartialError,
  type RateLimitError,
  type Schema,
  type TimeoutError,
} from "../../src/client/index.js";

declare const error: unknown;

describe("isApiError", () => {
  it("narrows to any operation, with an unknown body", () => {
    if (!isApiError(error)) return;
    expectTypeOf(error).toEqualTypeOf<ApiError>();
    expectTypeOf(error.status).toEqualTypeOf<number>();
    expectTypeOf(error.body).toEqualTypeOf<unknown>();
    expectTypeOf(error.code).toEqualTypeOf<string | number | undefined>();
  });

  it("narrows to one operation, whose statuses discriminate the bodies", () => {
    if (!isApiError(error, "bots.export")) return;
    expectTypeOf(error.operation).toEqualTypeOf<"bots.export">();
    if (error.status === 400) expectTypeOf(error.body).toEqualTypeOf<Schema<"ErrorResponse"> | undefined>();
    if (error.status === 502) expectTypeOf(error.body).toEqualTypeOf<unknown>();
    // @ts-expect-error a failure never has this status
    if (error.status === 204) return;
  });

  it("narrows to one status", () => {
    if (isApiError(error, "bots.export", 400)) {
      expectTypeOf(error.status).toEqualTypeOf<400>();
      expectTypeOf(error.body).toEqualTypeOf<Schema<"ErrorResponse"> | undefined>();
    }
    if (isApiError(error, "bots.export", 404)) expectTypeOf(error.body).toEqualTypeOf<unknown>();
  });

  it("narrows a body that may be text", () => {
    if (!isApiError(error, "languages.setDefault", 400)) return;
    expectTypeOf<string>().toExtend<typeof error.body>();
  });

  it("accepts only operations and statuses that exist", () => {
    // @ts-expect-error there is no such operation
    isApiError(error, "bots.exprot");
    // @ts-expect-error a failure never has this status
    isApiError(error, "bots.export", 204);
  });
});

describe("the errors", () => {
  it("are discriminated by kind", () => {
    const known = error as
      | ApiError
      | NetworkError
      | TimeoutError
      | DecodeError
      | InputError
      | JobError
      | PaginationError
      | PartialError
      | RateLimitError;
    expectTypeOf(known).toExtend<KoreError>();
    if (known.kind === "decode") expectTypeOf(known).toEqualTypeOf<DecodeError>();
    expectTypeOf(known.kind).toEqualTypeOf<KoreError["kind"]>();
  });
});
