import { UserError } from "../lib/user-error.js";
import type { Impact } from "./compare/change.js";

const ORDER: readonly Impact[] = ["patch", "minor", "major"];

/** Whether `a` covers `b`. */
export function covers(a: Impact, b: Impact): boolean {
  return ORDER.indexOf(a) >= ORDER.indexOf(b);
}

/** The greatest of several; undefined of none. */
export function greatest(impacts: readonly Impact[]): Impact | undefined {
  return ORDER.findLast((impact) => impacts.includes(impact));
}

/** The part of the version that must grow. Before 1.0 that is the minor one for what is incompatible (semver 2.0.0, 4). */
export function leastBump(impact: Impact, version: string): Impact {
  const [major] = parts(version);
  return major === 0 && impact === "major" ? "minor" : impact;
}

/** The version after a bump: `0.1.3` and `minor` give `0.2.0`. */
export function nextVersion(version: string, bump: Impact): string {
  const [major, minor, patch] = parts(version);
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** @throws UserError when it is no version of three numbers */
function parts(version: string): [number, number, number] {
  const found = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (found === null) throw new UserError(`${version} is no version like 1.2.3.`, 2);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}
