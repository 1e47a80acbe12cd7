import { beforeAll, describe, expect, it } from "vitest";
import { operations } from "../support/description.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { typeErrors } from "../support/type-check.js";
import { HEAD, inputsOf, outputsOf, type Statement, type Verdict } from "../support/typed-values.js";

const inputs = operations.flatMap(inputsOf);
const outputs = operations.flatMap(outputsOf);
const folder = await temporaryFolder();
let errors: ReadonlyMap<Statement, string>;
beforeAll(async () => {
  errors = await typeErrors(folder, HEAD, [...inputs, ...outputs]);
}, 120_000);

/** The statements with which the types do what they must not. */
function wrong(all: readonly Statement[], must: Verdict): string[] {
  const judged = all.filter((statement) => statement.verdict === must && errors.has(statement) === (must === "accept"));
  return judged.map((statement) => `${statement.operation.id} ${statement.name} ${errors.get(statement) ?? ""}`);
}

describe.each([
  ["an input", inputs, ["accept", "refuse"]],
  ["the body of a response", outputs, ["accept"]],
] as const)("the type of %s", (_, all, verdicts) => {
  it("refuses every value that the description refuses, but for what no type expresses", () => {
    expect(wrong(all, "refuse")).toEqual([]);
  });

  it("accepts every value that the description accepts", () => {
    expect(wrong(all, "accept")).toEqual([]);
  });

  it.each(verdicts)("is tried with what it must %s, for every operation", (verdict) => {
    const tried = new Set(all.filter((statement) => statement.verdict === verdict).map(({ operation }) => operation.id));
    expect(operations.filter(({ id }) => !tried.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("is left undecided by few values, which break a limit that no type expresses", () => {
    expect(all.filter(({ verdict }) => verdict === "either").length).toBeLessThan(all.length / 50);
  });
});
