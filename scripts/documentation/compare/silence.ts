import type { Json } from "../../../src/description/json.js";
import type { Operation } from "../../../src/description/operation.js";
import type { Mismatch } from "./difference.js";

/** What `x-provenance.differences` explains: a mismatch by its name, and the value that the description has instead of the page's. */
interface Silence {
  readonly at: string;
  readonly value: Json | undefined;
}

/** Kinds of mismatch whose name says everything: there is no value that could be another one. */
const NAMED = /^(missing|extra|renamed|operation) /;

/**
 * Leaves out the mismatches that the operation's `x-provenance.differences` explain, and adds one for each explanation that explains
 * nothing. An explanation is for one mismatch with one value, so that another value is not silenced with it; one that ends in `.*` is for
 * every field below a field.
 */
export function withoutSilenced(operation: Operation, mismatches: readonly Mismatch[]): { left: Mismatch[]; silenced: number } {
  const silences = operation.place
    .items("x-provenance", "differences")
    .map((place) => ({ place, at: place.text("at") ?? "", value: place.object.value }));
  const left = mismatches.filter((mismatch) => !silences.some((silence) => isFor(silence, mismatch)));
  const unused = silences
    .filter(
      (silence, index) =>
        !mismatches.some((mismatch) => isFor(silence, mismatch)) || silences.findIndex(({ at }) => at === silence.at) !== index,
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

function isFor(silence: Silence, mismatch: Mismatch): boolean {
  return isAt(silence.at, mismatch.at) && (silence.value === undefined ? !hasValue(mismatch) : isValue(silence.value, mismatch));
}

function isAt(silence: string, at: string): boolean {
  return silence === at || (silence.endsWith(".*") && /^\w+ (body|response|error)\W/.test(silence) && at.startsWith(silence.slice(0, -1)));
}

function hasValue({ at, description }: Mismatch): boolean {
  return !NAMED.test(at) && description !== "nothing";
}

/** A value as YAML says it, `en` or `[a, b]`, and as a difference does, `"en"` or `a, b`. */
function isValue(value: Json, { description }: Mismatch): boolean {
  const text = Array.isArray(value) ? value.map(String).sort().join(", ") : String(value);
  return description === text || description === JSON.stringify(value);
}
