import { describe, expect, it } from "vitest";
import { ApiError, InputError, isApiError } from "../../src/client/index.js";

const error = new ApiError({
  operation: "bots.export",
  docs: "bot-export",
  status: 400,
  body: undefined,
  text: "",
  attempts: 1,
  retryAfterMs: undefined,
});

describe("isApiError", () => {
  it("knows an ApiError from other errors", () => {
    expect(isApiError(error)).toBe(true);
    expect(isApiError(new InputError("bots.export", "botId", "is missing"))).toBe(false);
    expect(isApiError(undefined)).toBe(false);
  });

  it("knows the operation", () => {
    expect(isApiError(error, "bots.export")).toBe(true);
    expect(isApiError(error, "bots.list")).toBe(false);
  });

  it("knows the status", () => {
    expect(isApiError(error, "bots.export", 400)).toBe(true);
    expect(isApiError(error, "bots.export", 404)).toBe(false);
    expect(isApiError(error, "bots.list", 400)).toBe(false);
  });
});
