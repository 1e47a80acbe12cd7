import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Description } from "../../src/description/description.js";
import { mustRun, tool } from "../lib/tool.js";
import type { Change, Impact } from "./compare/change.js";

interface Report {
  readonly changes: readonly { readonly verdicts: readonly Verdict[] }[];
}
interface Verdict {
  readonly ruleId: string;
  readonly impact: Impact;
  readonly message: string;
  readonly location: { readonly pointer: string };
}

/** Its rules are off unless a configuration names them. */
const CONFIGURATION = "extends: [diff-recommended]\ntelemetry: off\n";

/** What our rules judge better: they see through `allOf`, and know kinds of app. */
const SKIPPED = [
  "enum-values-added",
  "enum-values-removed",
  "property-removed",
  "required-properties-added",
  "required-properties-removed",
  "schema-combinator-changed",
  "schema-constraint-changed",
  "schema-type-changed",
  "security-requirement-changed",
];

/**
 * The incompatible changes that `redocly diff` finds, as a second opinion.
 *
 * @throws UserError with what it printed, when it fails
 */
export async function redoclyDiff(base: Description, revision: Description): Promise<Change[]> {
  const folder = await mkdtemp(join(tmpdir(), "kore-xo-api-diff-"));
  const file = (name: string) => join(folder, name);
  try {
    await writeFile(file("redocly.yaml"), CONFIGURATION);
    await writeFile(file("base.json"), JSON.stringify(base.document));
    await writeFile(file("revision.json"), JSON.stringify(revision.document));
    const skipped = SKIPPED.flatMap((rule) => ["--skip-rule", rule]);
    const options = ["--config", file("redocly.yaml"), "--format", "json", "--fail-on", "none", "--output", file("report.json")];
    await mustRun(
      "redocly diff",
      tool("@redocly/cli", "redocly", "diff", file("base.json"), file("revision.json"), ...options, ...skipped),
    );
    return majorChanges(JSON.parse(await readFile(file("report.json"), "utf8")) as Report);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function majorChanges({ changes }: Report): Change[] {
  const verdicts = changes.flatMap((one) => one.verdicts).filter(({ impact }) => impact === "major");
  return verdicts.map(({ message, ruleId, location }) => ({ impact: "major", message: `${message} (${ruleId})`, at: location.pointer }));
}

/** Our changes with those of Redocly that are about a part where we see none. */
export function withSecondOpinion(ours: readonly Change[], others: readonly Change[]): Change[] {
  const covers = (a: string, b: string) => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
  const ownParts = ours.filter(({ at }) => at !== "#");
  return [...ours, ...others.filter((other) => !ownParts.some(({ at }) => covers(at, other.at)))];
}
