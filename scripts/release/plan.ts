import { UserError } from "../lib/user-error.js";
import type { ChangeFile } from "./change-file.js";
import { checkChangeFiles } from "./check.js";
import type { Change } from "./compare/change.js";
import { greatest, nextVersion } from "./version.js";

/**
 * The version of the next release: that of package.json at the first one, and after that what the change files call for.
 *
 * @param changes of the description since the last release; undefined before the first
 * @throws UserError when there is nothing to release, or the change files say less than the description calls for
 */
export function planVersion(current: string, files: readonly ChangeFile[], changes: readonly Change[] | undefined): string {
  // The changelog says by hand what the first one holds.
  if (changes === undefined) return current;
  const bump = greatest(files.map((file) => file.bump));
  if (bump === undefined) throw new UserError("There is nothing to release: changes/ has no file.");
  const problems = checkChangeFiles(changes, files, current);
  if (problems.length > 0) throw new UserError(problems.join("\n"));
  return nextVersion(current, bump);
}
