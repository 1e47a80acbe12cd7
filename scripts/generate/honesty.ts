import { isObject } from "../../src/description/json.js";
import type { Operation } from "../../src/description/operation.js";
import type { Place } from "../../src/description/place.js";
import { fieldsOf } from "../../src/description/schema/fields.js";
import { partsOfValue } from "../../src/description/schema/keywords.js";
import { covers, partsOf } from "../documentation/compare/described-path.js";
import type { Documented } from "../documentation/compare/index.js";
import type { FieldFacts, Location, OperationFacts } from "../documentation/facts.js";
import { joinPath, splitPath } from "../documentation/field-path.js";

/** How sure a part of the description is; `unshown` where neither page nor caller has shown it and it does not say so itself. */
export type Level = "documented" | "observed" | "inferred" | "unshown";

/** A status, a parameter, a field or a value of an operation, and how sure it is. */
export interface Part {
  readonly kind: "status" | "parameter" | "field" | "value";
  /** `429`, `query.limit`, `response.bots[].id`, `response.status = failed`. */
  readonly name: string;
  readonly level: Level;
  /** Whether the page names it or a caller has seen it. What is inferred may be the meaning of what the page shows. */
  readonly isShown: boolean;
}

/**
 * Every part of an operation with its level: what the part says of itself, else whether the page names it, else what the part says that
 * holds it. The facts know the values of a field only where a table lists them; values of other fields are not counted.
 */
export function partsOfOperation(operation: Operation, documented: Documented | undefined): Part[] {
  return [
    ...operation.responses.map(
      ({ status, place }): Part => toPart("status", status, levelOf(place) ?? levelOf(operation.place) ?? "unshown", false),
    ),
    ...operation.parameters.flatMap((parameter): Part[] => {
      const location = parameter.in as "path" | "query" | "header";
      const facts = factsIn(documented, location)[parameter.name];
      const own = [parameter.place, ...(parameter.schema ? [parameter.schema] : [])];
      const level = marked(own) ?? (facts || location === "path" ? "documented" : (levels(own)[0] ?? "unshown"));
      const name = `${location}.${parameter.name}`;
      return [toPart("parameter", name, level, facts !== undefined), ...valueParts(name, own, facts, level)];
    }),
    ...operation.requestContents.flatMap(({ schema }) => (schema ? fieldParts("body", schema, documented) : [])),
    ...operation.successes
      .flatMap(({ contents }) => contents)
      .flatMap(({ schema }) => (schema ? fieldParts("response", schema, documented) : [])),
  ].filter(({ name }, index, all) => all.findIndex((part) => part.name === name) === index);
}

function fieldParts(location: Location, schema: Place, documented: Documented | undefined): Part[] {
  const facts = factsIn(documented, location);
  const named = Object.keys(facts).map(splitPath);
  const above = new Map<string, Level>();
  const rootLevel = marked(partsOfValue(schema));
  return fieldsOf(schema).flatMap(({ steps, place }): Part[] => {
    const parts = partsOf(steps);
    const path = joinPath(parts);
    const own = partsOfValue(place);
    const holder =
      holders(parts)
        .map((part) => above.get(part))
        .find((level) => level !== undefined) ?? rootLevel;
    const isNamed = named.some((one) => covers(parts, one));
    const level = marked(own) ?? (isNamed ? "documented" : (holder ?? levels(own)[0] ?? "unshown"));
    if (marked(own)) above.set(path, level);
    const items = own.flatMap((part) => part.get("items") ?? []);
    const itemLevel = marked(items.flatMap((item) => partsOfValue(item)));
    if (itemLevel) above.set(`${path}[]`, itemLevel);
    const name = `${location}${path.startsWith("[") ? "" : "."}${path}`;
    return [toPart("field", name, level, isNamed), ...valueParts(name, own, facts[path], level)];
  });
}

/** The values that a field lists, where the page lists values too. */
function valueParts(name: string, places: readonly Place[], facts: FieldFacts | undefined, level: Level): Part[] {
  const values = places
    .flatMap(({ object }) => [object.enum ?? object["x-extensible-enum"] ?? []].flat())
    .filter((value) => value !== null && typeof value !== "boolean");
  const listed = facts?.enum?.map(String);
  if (listed === undefined) return [];
  return [...new Set(values.map(String))].map((value) =>
    toPart("value", `${name} = ${value}`, listed.includes(value) ? "documented" : level === "documented" ? "unshown" : level, false),
  );
}

function toPart(kind: Part["kind"], name: string, level: Level, isNamed: boolean): Part {
  return { kind, name, level, isShown: isNamed || level === "documented" || level === "observed" };
}

/** The paths of the fields that hold a field, the nearest first. */
function holders(parts: readonly string[]): string[] {
  return parts.slice(0, -1).map((_, index) => joinPath(parts.slice(0, parts.length - 1 - index)));
}

function factsIn(documented: Documented | undefined, location: keyof OperationFacts & Location): Readonly<Record<string, FieldFacts>> {
  return documented?.facts[location] ?? {};
}

/** The first level that says that a part does not come from the page. */
function marked(places: readonly Place[]): Level | undefined {
  return levels(places).find((level) => level !== "documented");
}

function levels(places: readonly Place[]): Level[] {
  return places.flatMap((place) => levelOf(place) ?? []);
}

function levelOf({ object }: Place): Level | undefined {
  const provenance = object["x-provenance"];
  return isObject(provenance) ? (provenance.level as Level) : undefined;
}
