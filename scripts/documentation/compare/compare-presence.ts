import type { JsonObject } from "../../../src/description/json.js";
import { splitPath } from "../field-path.js";
import type { SharedField } from "./compare-values.js";
import { label, type Mismatch } from "./difference.js";

/**
 * Where samples and the description differ in whether a response always has a field. An example without the field is a reason to call it
 * optional although every sample of this page has it.
 * @param holders the objects of the examples that may have the field
 */
export function presenceMismatch(field: SharedField, ours: "always" | "sometimes" | "never", holders: readonly JsonObject[]): Mismatch[] {
  const { location, name, facts, schemas } = field;
  const key = splitPath(name).at(-1) ?? "";
  const [place] = schemas;
  const isSame = facts.always
    ? ours !== "never" || !holders.every((holder) => Object.hasOwn(holder, key)) || holders.length === 0
    : ours !== "always";
  if (facts.always === undefined || isSame || place === undefined) return [];
  return [
    {
      at: `required ${label(location, name)}`,
      page: facts.always ? "every sample has it" : "a sample lacks it",
      description: facts.always ? "optional, and every example has it" : "required",
      place,
      source: { location, name },
    },
  ];
}
