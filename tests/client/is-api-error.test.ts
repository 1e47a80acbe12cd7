import { describe, expect, it } from "vitest";
import { createClient, InputError, isApiError, isJobError, JobError } from "../../src/client/index.js";
import { rejection } from "../support/rejection.js";

const error = await (async () => {
  const fetch = async () => Response.json({ errors: [{ msg: "No" }] }, { status: 400 });
  const kore = createClient({ baseUrl: "https://platform.kore.ai", auth: "any-text", fetch });
  return rejection(kore.bots.export({ botId: "st-1", body: { exportType: "latest" } }));
})();

describe("isApiError", () => {
  it("tells an ApiError from other errors", () => {
    expect(isApiError(error)).toBe(true);
    expect(isApiError(new InputError("bots.export", "botId", "is missing"))).toBe(false);
    expect(isApiError(undefined)).toBe(false);
  });

  it("checks the operation", () => {
    expect(isApiError(error, "bots.export")).toBe(true);
    expect(isApiError(error, "bots.list")).toBe(false);
  });

  it("checks the status", () => {
    expect(isApiError(error, "bots.export", 400)).toBe(true);
    expect(isApiError(error, "bots.export", 404)).toBe(false);
    expect(isApiError(error, "bots.list", 400)).toBe(false);
  });
});

describe("isJobError", () => {
  const failed = new JobError("bots.publish", "the job failed", { status: "failed" });

  it("tells a JobError from other errors", () => {
    expect(isJobError(failed, "bots.publish")).toBe(true);
    expect(isJobError(error, "bots.export")).toBe(false);
  });

  it("checks the operation", () => {
    expect(isJobError(failed, "bots.export")).toBe(false);
  });
});
