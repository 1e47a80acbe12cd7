import { describe, expect, it } from "vitest";
import { reasonOf } from "../../src/client/on-abort.js";

describe("the reason of a signal", () => {
  it("is its own", () => {
    expect(reasonOf(AbortSignal.abort("changed my mind"))).toBe("changed my mind");
  });

  it("is an AbortError where signals have none, as in React Native", () => {
    expect(reasonOf({} as AbortSignal)).toMatchObject({ name: "AbortError", message: "This operation was aborted" });
  });
});
