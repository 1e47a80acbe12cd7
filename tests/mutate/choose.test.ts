import { describe, expect, it } from "vitest";
import { choose } from "../../scripts/mutate/description/choose.js";
import type { Mutation } from "../../scripts/mutate/description/mutation.js";

/** `count` mutations of a kind, which differ in their line. */
const some = (kind: string, count: number): Mutation[] =>
  Array.from({ length: count }, (_, line) => ({ kind, file: "a.yaml", line, changes: [{ keys: [] }], before: "", after: "" }));
const all = [...some("drop a field", 50), ...some("drop a link", 2), ...some("drop a status", 20)];

describe("the sample", () => {
  it("is the same for the same seed and another for another", () => {
    expect(choose(all, 20, 1)).toEqual(choose(all, 20, 1));
    expect(choose(all, 20, 1)).not.toEqual(choose(all, 20, 2));
  });

  it("takes each kind in turn, so that a rare kind is tried as much as a frequent one", () => {
    const counts = (kind: string) => choose(all, 12, 1).filter((mutation) => mutation.kind === kind).length;
    expect([counts("drop a field"), counts("drop a link"), counts("drop a status")]).toEqual([5, 2, 5]);
  });

  it("holds no mutation twice, and all of them when they are fewer than asked for", () => {
    const chosen = choose(all, 1000, 1);
    expect(chosen).toHaveLength(all.length);
    expect(new Set(chosen)).toEqual(new Set(all));
  });

  it("follows the seed and not the order of the kinds in the list", () => {
    expect(choose([...some("b", 9), ...some("a", 9)], 6, 4)).toEqual(choose([...some("a", 9), ...some("b", 9)], 6, 4));
  });

  it("of nothing is nothing", () => {
    expect(choose([], 5, 1)).toEqual([]);
  });
});
