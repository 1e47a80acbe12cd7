import type { ChangeFile } from "./change-file.js";
import type { Change } from "./compare/change.js";
import { covers, greatest, leastBump } from "./version.js";

/**
 * What is wrong with the change files: one message for each change of the description that calls for more than they say.
 *
 * @param version of the package before the release
 */
export function checkChangeFiles(changes: readonly Change[], files: readonly ChangeFile[], version: string): string[] {
  const said = greatest(files.map(({ bump }) => bump));
  return changes.flatMap(({ impact, message, at }) => {
    const needed = leastBump(impact, version);
    if (said !== undefined && covers(said, needed)) return [];
    const reason = needed === impact ? needed : `${needed} (${impact} from 1.0.0 on)`;
    return [
      `generated/openapi.yaml${at}\n  ${message} This is ${reason}; ${said === undefined ? "no file in changes/ says anything" : `changes/ says ${said}`}.`,
    ];
  });
}
