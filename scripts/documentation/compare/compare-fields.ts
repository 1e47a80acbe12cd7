import { isObject, type JsonObject } from "../../../src/description/json.js";
import type { Place } from "../../../src/description/place.js";
import { fieldsOf } from "../../../src/description/schema/fields.js";
import { itemsOf, partsOfValue } from "../../../src/description/schema/keywords.js";
import type { FieldFacts, Location } from "../facts.js";
import { ITEMS, joinPath, splitPath } from "../field-path.js";
import { nameMismatches } from "./compare-names.js";
import { presenceMismatch } from "./compare-presence.js";
import { requiredMismatch } from "./compare-required.js";
import { valueMismatches } from "./compare-values.js";
import { covers, partsOf } from "./described-path.js";
import { isFromElsewhere, type Mismatch } from "./difference.js";
import type { Evidence } from "./evidence.js";
import { requirementOf, schemasOf } from "./field-schemas.js";

/** The bodies that a location stands for. */
export interface Bodies {
  readonly location: Location;
  readonly facts: Readonly<Record<string, FieldFacts>>;
  /** The schemas of all media types and statuses. */
  readonly schemas: readonly Place[];
  /** What holds them. */
  readonly holder: Place;
  readonly evidence: Evidence;
}

/** Where the fields of bodies differ. */
export function fieldMismatches(bodies: Bodies): Mismatch[] {
  const { location, facts, schemas, holder, evidence } = bodies;
  const missing: string[] = [];
  const mismatches: Mismatch[] = [];
  for (const [name, field] of Object.entries(facts).sort(([one], [other]) => splitPath(one).length - splitPath(other).length)) {
    const parts = splitPath(name);
    if (missing.some((above) => covers(splitPath(above), parts))) continue;
    const known = schemasOf(schemas, parts);
    if (known === "anything") continue;
    if (known.length === 0) missing.push(name);
    else {
      const shared = {
        location,
        name,
        facts: withValues(field, facts[listOf(name)]),
        schemas: known,
        isFromElsewhere: known.some(isFromElsewhere),
      };
      mismatches.push(...valueMismatches(shared));
      if (location === "body") mismatches.push(...requiredMismatch(shared, requirementOf(schemas, parts)));
      if (location === "response")
        mismatches.push(...presenceMismatch(shared, requirementOf(schemas, parts), holdersIn(schemas, parts, evidence)));
    }
  }
  const extra = extraFields(schemas, Object.keys(facts));
  return [...nameMismatches({ location, missing, extra, holder, isExact: location === "body" }), ...mismatches];
}

/** The objects of the examples that may have the field. */
function holdersIn(schemas: readonly Place[], parts: readonly string[], { shown }: Evidence): JsonObject[] {
  const key = parts.at(-1) ?? "";
  const holders = schemasOf(schemas, parts.slice(0, -1));
  const named =
    holders === "anything" ? [] : holders.flatMap((holder) => partsOfValue(holder)).filter((part) => part.get("properties", key));
  return named.flatMap((part) => shown.get(part.value)?.values ?? []).filter(isObject);
}

/** Items of a list take the values that its row names. */
function withValues(field: FieldFacts, list: FieldFacts | undefined): FieldFacts {
  return field.enum === undefined && list?.enum !== undefined ? { ...field, enum: list.enum } : field;
}

/** The path of the list that a path of items belongs to. */
function listOf(name: string): string {
  return name.endsWith(ITEMS) ? name.slice(0, -ITEMS.length) : "";
}

/** The fields that the description names and the page does not, without those below them, nor those that callers have shown. */
function extraFields(schemas: readonly Place[], paths: readonly string[]): Map<string, Place> {
  const documented = paths.map(splitPath);
  const extra = new Map<string, Place>();
  const done: (readonly string[])[] = [];
  for (const { parts, place } of schemas.flatMap(fieldPlaces).sort((one, other) => one.parts.length - other.parts.length)) {
    if (done.some((above) => covers(above, parts))) continue;
    if (isFromElsewhere(place)) done.push(parts);
    else if (!documented.some((path) => covers(parts, path))) {
      done.push(parts);
      extra.set(joinPath(parts), place);
    } else if (partsOfValue(place).flatMap(itemsOf).some(isFromElsewhere)) done.push([...parts, ITEMS]);
  }
  return extra;
}

function fieldPlaces(schema: Place): { parts: string[]; place: Place }[] {
  return fieldsOf(schema).map(({ steps, place }) => ({ parts: partsOf(steps), place }));
}
