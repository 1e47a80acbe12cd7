import { describe, expect, it } from "vitest";
import type { LintFinding } from "../../scripts/lint/finding.js";
import { formatFindings } from "../../scripts/lint/report.js";
import { unreadable } from "../../scripts/lint/unreadable.js";

const finding = (message: string, rest: Partial<LintFinding> = {}): LintFinding => ({
  file: "a.yaml",
  line: 1,
  column: 1,
  rule: "no-unresolved-refs",
  message,
  ...rest,
});
const plain = (message: string, line = "") => unreadable([finding(message)], () => line).map((found) => found.message);

describe("what cannot be read", () => {
  it("is a file that is no YAML, but not the reference to it", () => {
    expect(plain('Failed to parse: duplicated mapping key in "/x/a.yaml" (5:3)')).toEqual([
      "the file is not valid YAML: duplicated mapping key",
    ]);
    expect(plain('Can\'t resolve $ref: duplicated mapping key in "/x/a.yaml" (5:3)', "$ref: ./a.yaml")).toEqual([]);
  });

  it.each([
    ["      $ref: ../b.yaml#/B", "../b.yaml#/B"],
    ["  x: { $ref: '../b.yaml#/B' }", "../b.yaml#/B"],
    ['  "$ref": "#/B"', "#/B"],
  ])("is a reference to nothing, named as it is written: %s", (line, ref) => {
    expect(plain("Can't resolve $ref", line)).toEqual([`$ref points to nothing: ${ref}; the file has no such part`]);
    expect(plain("Can't resolve $ref: ENOENT: no such file or directory '/x/b.yaml'", line)).toEqual([
      `$ref points to a file that does not exist: ${ref}; correct the path or write the file`,
    ]);
  });

  it("is nothing else", () => {
    expect(unreadable([finding("Can't resolve $ref", { rule: "struct" })], () => "")).toEqual([]);
  });
});

describe("the report", () => {
  it("sorts by file, line and column, and counts", () => {
    const findings = [
      finding("C.", { line: 10, rule: "c" }),
      finding("B.", { line: 2, column: 9, rule: "b" }),
      finding("D.", { file: "b.yaml", rule: "d" }),
      finding("A.", { line: 2, column: 3, rule: "a" }),
    ];
    expect(formatFindings(findings)).toBe(
      "a.yaml:2:3 a\n  A.\na.yaml:2:9 b\n  B.\na.yaml:10:1 c\n  C.\n\nb.yaml:1:1 d\n  D.\n\n4 findings in 2 files",
    );
  });

  it("shows once what both linters report under one name, in the words of the first", () => {
    const both = [finding("One.", { rule: "operation-operationId" }), finding("Two.", { rule: "operation-operationId", column: 5 })];
    expect(formatFindings(both)).toBe("a.yaml:1:1 operation-operationId\n  One.\n\n1 finding in 1 file");
  });

  it("shows each thing that one rule finds on a line, and the same thing once", () => {
    const findings = ["One.", "Two.", "One."].map((message) => finding(message, { rule: "fields-shown" }));
    expect(formatFindings(findings)).toContain("2 findings in 1 file");
  });
});
