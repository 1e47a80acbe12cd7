import type { Place } from "../../../src/description/place.js";
import { itemsOf, partsOfValue, typesOf } from "../../../src/description/schema/keywords.js";
import type { FieldFacts, Location } from "../facts.js";
import { isFromElsewhere, label, type Mismatch } from "./difference.js";
import { isTold } from "./evidence.js";

/** A field that both sides know. */
export interface SharedField {
  readonly location: Location;
  readonly name: string;
  readonly facts: FieldFacts;
  /** Every schema that the description has for it. */
  readonly schemas: readonly Place[];
  /** Whether the parameter or the field says itself that it does not come from the page: then the page may be silent about its values. */
  readonly isFromElsewhere: boolean;
  /** Whose words tell of values besides those of the schemas: the parameter. */
  readonly holder?: readonly Place[];
}

const MAXIMA = ["maximum", "exclusiveMaximum", "maxItems", "maxProperties", "maxLength"];
const MINIMA = ["minimum", "exclusiveMinimum", "minItems", "minProperties", "minLength"];
const VALUES = ["enum", "x-extensible-enum", "const"];
/** That a text or a list is not empty, and a number not negative, is no claim about the platform. */
const IMPLIED = new Set(["minItems", "minProperties", "minLength"]);

/** Where default, limits, values and types of a field differ. */
export function valueMismatches(field: SharedField): Mismatch[] {
  const { facts } = field;
  const isRequest = field.location !== "response" && field.location !== "error";
  return [
    ...(isRequest ? keywordMismatch(field, "default", facts.default, ["default"]) : []),
    ...(isRequest ? keywordMismatch(field, "max", facts.max, MAXIMA) : []),
    ...(isRequest ? keywordMismatch(field, "min", facts.min, MINIMA) : []),
    ...enumMismatch(field, isRequest),
    ...typeMismatch(field),
    ...sampleMismatch(field),
  ];
}

/** A value that one keyword holds. One that only the description has may come from a caller or an older edition, when it says so and names it. */
function keywordMismatch(field: SharedField, kind: string, said: unknown, keywords: readonly string[]): Mismatch[] {
  const found = partsOf(field).flatMap((place) =>
    keywords.flatMap((key) => (key in place.object ? [{ place, key, value: place.object[key] }] : [])),
  );
  const isOwn = ({ place, value }: (typeof found)[number]) =>
    (field.isFromElsewhere || isFromElsewhere(place)) && [place, ...(field.holder ?? [])].some((one) => isTold(one, value));
  const isSame = said === undefined ? found.every(isOwn) : found.some(({ value }) => String(value) === String(said));
  if (isSame || (said === undefined && found.every(({ key, value }) => IMPLIED.has(key) || (key === "minimum" && Number(value) <= 1))))
    return [];
  const [own] = found;
  return [mismatch(field, kind, say(said), say(own?.value), own?.place.get(own.key))];
}

function enumMismatch(field: SharedField, isRequest: boolean): Mismatch[] {
  const said = (field.facts.enum ?? []).map(String);
  if (typesOfAll(field.schemas).has("boolean")) return [];
  // A table names the values of a list's items in the row of the list.
  const values = said.length > 0 ? partsOf(field).flatMap((part) => [part, ...itemsOf(part)]) : partsOf(field);
  const lists = values.flatMap((place) => {
    const key = VALUES.find((keyword) => keyword in place.object);
    const listed = key && [place.object[key]].flat().filter((value) => value !== null);
    return key && listed ? [{ place, key, values: listed.map(String) }] : [];
  });
  const ours = new Set(lists.flatMap(({ values }) => values));
  const missing = said.filter((value) => !ours.has(value));
  const extra = [...ours].filter((value) => !said.includes(value));
  const [first] = lists;
  // One value is no list: a sample shows it, or it tells the forms of a body apart.
  if (said.length === 0 && ours.size < 2) return [];
  const isOwn = field.isFromElsewhere || (lists.length > 0 && lists.every(({ place }) => isFromElsewhere(place)));
  const tellers = [...lists.map(({ place }) => place), ...(field.holder ?? [])];
  const hasOwn = isOwn && extra.every((value) => tellers.some((place) => isTold(place, value)));
  if (missing.length === 0 && (!isRequest || extra.length === 0 || hasOwn)) return [];
  if (said.length === 0 && (hasOwn || !isRequest)) return [];
  return [mismatch(field, "enum", list(said), list([...ours]), first?.place.get(first.key))];
}

function typeMismatch(field: SharedField): Mismatch[] {
  const { type } = field.facts;
  const ours = typesOfAll(field.schemas);
  if (type === undefined || ours.size === 0) return [];
  const [outer = "", inner] = type.replace(/>$/, "").split("<");
  const items =
    inner === undefined
      ? new Set<string>()
      : typesOfAll(field.schemas.flatMap((schema) => partsOfValue(schema)).flatMap((part) => part.get("items") ?? []));
  if (outer.split("|").every((each) => allows(ours, each)) && (inner === undefined || items.size === 0 || allows(items, inner))) return [];
  return [mismatch(field, "type", type, [...ours].join(" or "), typed(field))];
}

/** The types that samples show must be allowed. */
function sampleMismatch(field: SharedField): Mismatch[] {
  const ours = typesOfAll(field.schemas);
  const refused = (field.facts.shown ?? []).filter((type) => !allows(ours, type));
  if (ours.size === 0 || refused.length === 0) return [];
  return [mismatch(field, "sample", `a sample shows ${refused.join(" and ")}`, [...ours].join(" or "), typed(field))];
}

function allows(ours: ReadonlySet<string>, type: string): boolean {
  if (type === "number") return ours.has("number") || ours.has("integer");
  if (type === "integer") return ours.has("integer") || ours.has("number");
  return ours.has(type);
}

function typesOfAll(schemas: readonly Place[]): Set<string> {
  return new Set(schemas.flatMap((schema) => [...typesOf(schema)]));
}

function typed(field: SharedField): Place | undefined {
  return partsOf(field).flatMap((part) => part.get("type") ?? [])[0];
}

function partsOf({ schemas }: SharedField): Place[] {
  return schemas.flatMap((schema) => partsOfValue(schema));
}

function mismatch({ location, name, schemas }: SharedField, kind: string, page: string, description: string, place?: Place): Mismatch {
  return { at: `${kind} ${label(location, name)}`, page, description, place: place ?? (schemas[0] as Place), source: { location, name } };
}

function say(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

function list(values: readonly string[]): string {
  return values.length === 0 ? "nothing" : [...new Set(values)].sort().join(", ");
}
