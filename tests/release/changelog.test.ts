import { describe, expect, it } from "vitest";
import { sectionOf, withoutWraps, withRelease } from "../../scripts/release/changelog.js";
import type { Change } from "../../scripts/release/compare/change.js";

const CHANGELOG = "# Changelog\n\nIntroduction.\n\n## 0.1.0 (unreleased)\n\n- Client.\n\n## 0.0.9 (2026-01-02)\n\n- Older.\n";
const files = [{ name: "a.md", bump: "minor", text: "First line.\nSecond line." } as const];
const change = (impact: Change["impact"], message: string): Change => ({ impact, message, at: "#" });

describe("the changelog", () => {
  it("gets a section with version and date above the others", () => {
    const text = withRelease(CHANGELOG, { version: "0.2.0", date: "2026-11-21", files, changes: [] });
    expect(text).toBe(CHANGELOG.replace("## 0.1.0", "## 0.2.0 (2026-11-21)\n\n### Changes\n\n- First line.\n  Second line.\n\n## 0.1.0"));
  });

  it("completes a section that was begun, for the first release", () => {
    const text = withRelease(CHANGELOG, { version: "0.1.0", date: "2026-11-21", files, changes: [] });
    expect(text).toContain("Introduction.\n\n## 0.1.0 (2026-11-21)\n\n- Client.\n\n### Changes\n\n- First line.");
    expect(text).not.toContain("unreleased");
  });

  it("names operations that came and went, and every other change but words", () => {
    const changes: Change[] = [
      { ...change("minor", "new"), operation: { kind: "added", id: "a.b" } },
      { ...change("major", "removed"), operation: { kind: "removed", id: "c.d" } },
      change("major", "Field `x` was removed."),
      change("minor", "Field `y` is new."),
      change("patch", "Words changed."),
    ];
    const text = withRelease(CHANGELOG, { version: "0.2.0", date: "2026-11-21", files: [], changes });
    expect(sectionOf(text, "0.2.0")).toBe(
      "### Facts of the description\n\n- Removed operations: `c.d`.\n- New operations: `a.b`.\n- Incompatible: Field `x` was removed.\n- Field `y` is new.",
    );
  });

  it("needs no change file where the section says it all, and refuses one that says nothing", () => {
    const release = { version: "0.1.0", date: "2026-11-21", files: [], changes: [] };
    expect(sectionOf(withRelease(CHANGELOG, release), "0.1.0")).toBe("- Client.");
    expect(() => withRelease(CHANGELOG, { ...release, version: "0.2.0" })).toThrow("There is nothing to say about 0.2.0");
  });

  it("becomes notes without line breaks inside of paragraphs, because GitHub shows these", () => {
    const code = "  ```sh\n  npx a \\\n    --b\n  ```";
    expect(withoutWraps(`A b\nc.\n\n### Title\n\n- One\n  more.\n- Two:\n\n${code}\n\n  Then\n  this.`)).toBe(
      `A b c.\n\n### Title\n\n- One more.\n- Two:\n\n${code}\n\n  Then this.`,
    );
  });

  it("has no second section for a version, and none for what is unreleased", () => {
    const release = { version: "0.0.9", date: "2026-11-21", files, changes: [] };
    expect(() => withRelease(CHANGELOG, release)).toThrow("CHANGELOG.md has a section for 0.0.9 already.");
    expect(sectionOf(CHANGELOG, "0.1.0")).toBeUndefined();
    expect(sectionOf(CHANGELOG, "0.0.9")).toBe("- Older.");
  });
});
