import type { Part } from "../../src/description/parts.js";
import type { Place } from "../../src/description/place.js";
import { partRule } from "./lib/rule.js";

/** By itself or by the schema that it refers to. */
export default partRule("Every parameter and every field has a description.", (part) =>
  explained(part)
    .filter(([, place]) => !place.text("description"))
    .map(([label, place]) => place.finding(`${label} has no description; say in a sentence what it is`)),
);

function explained({ kind, place }: Part): [label: string, place: Place][] {
  if (kind === "parameter") return [[`the parameter "${place.text("name") ?? ""}"`, place]];
  return kind === "schema" ? place.entries("properties").map(([name, field]) => [`the field "${name}"`, field]) : [];
}
