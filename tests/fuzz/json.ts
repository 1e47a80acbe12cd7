import fc from "fast-check";
import type { Json } from "../../src/description/json.js";
import { text } from "./text.js";

/** What to do to the value that is met: put another in its place, or remove or add a member. */
type Edit = { replace: Json } | { remove: true } | { add: string; value: Json };

const other: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, "", "no such word", -1, 1.5, 1e300, true, [], {}, [null], { a: 1 }),
  text(),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant<Edit>({ remove: true }),
  fc.record({ replace: other }),
  fc.record({ add: text(1), value: other }),
);

/** Another value in its place, something too much, or something missing, at any depth. */
export const alteration: fc.Arbitrary<(value: Json) => Json> = fc.tuple(fc.array(fc.nat(1_000), { maxLength: 4 }), edit).map(
  ([steps, change]) =>
    (value: Json) =>
      alter(value, steps, change),
);

/** Each step leads to one of the members, counted around as often as needed. */
function alter(value: Json, [step, ...rest]: readonly number[], change: Edit): Json {
  const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const key = step === undefined ? undefined : keys[step % keys.length];
  if ("replace" in change && key === undefined) return change.replace;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, Json>;
  if ("add" in change && key === undefined) copy[change.add] = change.value;
  else if (key !== undefined && "remove" in change && rest.length === 0) delete copy[key];
  else if (key !== undefined) copy[key] = alter(copy[key] as Json, rest, change);
  return copy;
}
