import { describe, expect, it } from "vitest";
import { isGood, summarize, summaryLines } from "../../scripts/mutate/description/report.js";
import type { Trial } from "../../scripts/mutate/description/try-all.js";

const trial = (check: string | undefined, line = 1, kind = "drop a field"): Trial => ({
  kind,
  check,
  file: "openapi/a.yaml",
  line,
  changes: [{ keys: ["a"] }],
  before: "a: 1",
  after: "removed",
});
const times = (count: number, check: string | undefined) => Array.from({ length: count }, () => trial(check));

describe("the summary", () => {
  it("counts by kind and by the check that noticed first, and lists the survivors", () => {
    const trials = [trial("lint"), trial("lint"), trial("contract", 2, "drop a status"), trial(undefined, 7, "drop a status")];
    expect(summarize(trials, 99, 5)).toEqual({
      seed: 5,
      possible: 99,
      tried: 4,
      caught: 3,
      bound: 0.95,
      byCheck: { lint: 2, contract: 1 },
      byKind: { "drop a field": { tried: 2, caught: 2 }, "drop a status": { tried: 2, caught: 1 } },
      survivors: [{ file: "openapi/a.yaml", line: 7, kind: "drop a status", before: "a: 1", after: "removed" }],
    });
  });

  it("for people names place, kind, before and after of each survivor, and ends with the share", () => {
    const lines = summaryLines(summarize([trial("lint"), trial(undefined, 7)], 99, 5));
    expect(lines.slice(0, 2)).toEqual(["Survivors:", "openapi/a.yaml:7  drop a field\n    a: 1  ->  removed"]);
    expect(lines.at(-1)).toBe("1 of 2 caught, 50.0 % (bound 95 %; seed 5, chosen from 99)");
  });

  it("is good from the bound on", () => {
    expect(isGood(summarize([...times(19, "lint"), ...times(1, undefined)], 20, 1))).toBe(true);
    expect(isGood(summarize([...times(18, "lint"), ...times(2, undefined)], 20, 1))).toBe(false);
  });
});
