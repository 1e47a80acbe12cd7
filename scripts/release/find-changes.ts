import type { Description } from "../../src/description/description.js";
import type { Change } from "./compare/change.js";
import { compare } from "./compare/compare.js";
import { redoclyDiff, withSecondOpinion } from "./redocly-diff.js";

/** Every change from one version to the next: by our rules, and what else `redocly diff` calls incompatible. */
export async function findChanges(base: Description, revision: Description): Promise<Change[]> {
  const ours = compare(base, revision);
  return ours.length === 0 ? [] : withSecondOpinion(ours, await redoclyDiff(base, revision));
}
