import { describe, expect, it } from "vitest";
import { firstToNotice } from "../../scripts/mutate/description/checks.js";
import type { Copy } from "../../scripts/mutate/description/copy.js";
import type { Mutation } from "../../scripts/mutate/description/mutation.js";
import { tryAll } from "../../scripts/mutate/description/try-all.js";

const TEXT = "a: 1\nb: 2\nc: 3\n";
const mutations = ["a", "b", "c"].map((key, line): Mutation => {
  return { kind: "drop", file: "openapi/x.yaml", line, changes: [{ keys: [key] }], before: key, after: "" };
});

/** A copy whose only check notices that a line is missing. */
function copyThatMisses(missing: string): Copy & { texts: string[] } {
  const texts: string[] = [];
  return {
    texts,
    async try(job) {
      if (job === undefined) return undefined;
      texts.push(job.text);
      return job.text.includes(missing) ? undefined : { check: "lint", finding: "a line is missing" };
    },
    close: async () => {},
  };
}

describe("trying faults", () => {
  it("gives each fault to one copy, and says which check noticed it, in the order of the faults", async () => {
    const copies = [copyThatMisses("b: 2"), copyThatMisses("b: 2")];
    const reported: number[] = [];
    const trials = await tryAll(
      mutations,
      copies,
      () => TEXT,
      ({ line }) => reported.push(line),
    );
    expect(trials.map(({ line, check }) => [line, check])).toEqual([
      [0, undefined],
      [1, "lint"],
      [2, undefined],
    ]);
    expect(copies.flatMap(({ texts }) => texts).sort()).toEqual(["a: 1\nb: 2\n", "a: 1\nc: 3\n", "b: 2\nc: 3\n"]);
    expect(reported.sort()).toEqual([0, 1, 2]);
  });

  it("refuses to begin when a check finds something wrong without a fault, for it would notice everything", async () => {
    const copy: Copy = { try: async () => ({ check: "lint", finding: "openapi.yaml is broken" }), close: async () => {} };
    const outcome = tryAll(
      mutations,
      [copy],
      () => TEXT,
      () => {},
    );
    await expect(outcome).rejects.toThrow("The description has findings without any fault (lint):\nopenapi.yaml is broken");
  });
});

describe("the checks", () => {
  const check = (name: string, finding?: string) => ({ name, run: async () => finding });

  it("run in their order until one notices", async () => {
    const never = { name: "never", run: () => Promise.reject(new Error("ran")) };
    expect(await firstToNotice([check("a"), check("b", "wrong"), never])).toEqual({ check: "b", finding: "wrong" });
  });

  it("notice also by failing, as lint does when a rule cannot read what it finds", async () => {
    const broken = { name: "broken", run: () => Promise.reject(new Error("cannot read properties of undefined")) };
    expect(await firstToNotice([broken])).toEqual({ check: "broken", finding: "cannot read properties of undefined" });
  });

  it("that all find nothing leave a survivor", async () => {
    expect(await firstToNotice([check("a"), check("b")])).toBeUndefined();
  });
});
