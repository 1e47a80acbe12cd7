import { splitPath } from "../field-path.js";
import type { SharedField } from "./compare-values.js";
import { isAnyKey } from "./described-path.js";
import { label, type Mismatch } from "./difference.js";

/** Where a page and the description differ in whether a field must be sent. What some forms of a body require agrees with everything but "optional". */
export function requiredMismatch(field: SharedField, ours: "always" | "sometimes" | "never"): Mismatch[] {
  const { location, name, facts, schemas } = field;
  const { required } = facts;
  // Any key of a map is none that must be sent.
  const isSame = required === undefined || isAnyKey(splitPath(name).at(-1) ?? "") || isAgreed(required, ours, splitPath(name).length > 1);
  const [place] = schemas;
  if (isSame || place === undefined) return [];
  return [
    {
      at: `required ${label(location, name)}`,
      page: required === true ? "required" : required === false ? "optional" : "required under a condition",
      description: ours === "always" ? "required" : ours === "never" ? "optional" : "required in some forms of the body",
      place,
      source: { location, name },
    },
  ];
}

/** A field inside an object is required under the condition that the object is sent. */
function isAgreed(required: boolean | "conditional", ours: "always" | "sometimes" | "never", isInside: boolean): boolean {
  if (required === true) return ours !== "never";
  return required === false ? ours === "never" : ours !== "always" || isInside;
}
