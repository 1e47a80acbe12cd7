import type { Operation } from "../../../src/description/operation.js";
import type { Mismatch } from "./difference.js";

/**
 * Leaves out the mismatches that the operation's `x-provenance.differences` explain, and adds one for each explanation that explains
 * nothing. An explanation is for one mismatch; one that ends in `.*` is for every field below a field.
 */
export function withoutSilenced(operation: Operation, mismatches: readonly Mismatch[]): { left: Mismatch[]; silenced: number } {
  const silences = operation.place.items("x-provenance", "differences").map((place) => ({ place, at: place.text("at") ?? "" }));
  const left = mismatches.filter((mismatch) => !silences.some(({ at }) => isFor(at, mismatch.at)));
  const unused = silences
    .filter(
      ({ at }, index) => !mismatches.some((mismatch) => isFor(at, mismatch.at)) || silences.findIndex((one) => one.at === at) !== index,
    )
    .map(
      ({ at, place }): Mismatch => ({
        at: `differences ${at}`,
        page: "nothing that differs so",
        description: "a reason for a difference",
        place,
      }),
    );
  return { left: [...left, ...unused], silenced: mismatches.length - left.length };
}

function isFor(silence: string, at: string): boolean {
  return silence === at || (silence.endsWith(".*") && /^\w+ (body|response|error)\W/.test(silence) && at.startsWith(silence.slice(0, -1)));
}
