import { asList, type Json, type JsonObject } from "../../src/description/json.js";
import type { Place } from "../../src/description/place.js";
import { schemasAt } from "../../src/description/schema/fields.js";

/**
 * Adds to a schema, as a choice, what it says of fields that need one another, which no compiler of types reads elsewhere: `if: { not: { required:
 * [a] } }, then: { required: [b] }` is a choice of what has `a` and what has `b`; `dependentRequired: { a: [b] }` one of what lacks `a` and
 * what has `b`.
 *
 * @param isSent whether only requests hold the schema. Who writes one sees the text of a field that stands in the choice alone; who reads one
 * needs the field beside the choice.
 */
export function addAlternatives(schema: Place, isSent: boolean): void {
  const having = (names: readonly string[]): JsonObject => ({ type: "object", required: [...names], properties: fields(schema, names) });
  const condition = presenceCondition(schema);
  const choices = [
    ...(condition ? [condition.map(having)] : []),
    ...schema.entries("dependentRequired").map(([name, needed]) => [lacking(name, needed.texts()), having(needed.texts())]),
  ];
  if (isSent && condition) schema.object.properties = without(schema.get("properties")?.object ?? {}, condition.flat());
  if (choices.length > 0) schema.object.allOf = [...asList(schema.object.allOf), ...choices.map((anyOf): JsonObject => ({ anyOf }))];
}

/** The fields of which a value has these or those; undefined when the schema has no condition, or one that says more. */
function presenceCondition(schema: Place): readonly string[][] | undefined {
  // A compiler complains of the last one, which should be the field that the description asks for.
  const conditions = [schema.get("if", "not"), schema.get("then")];
  const isOnly = [...conditions, schema.get("if")].every((place) => Object.keys(place?.object ?? {}).length === 1);
  const names = conditions.map((place) => place?.texts("required") ?? []);
  return isOnly && !("else" in schema.object) && names.every(({ length }) => length > 0) ? names : undefined;
}

function without(members: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));
}

/** No value is in an empty list of values. */
function lacking(name: string, needed: readonly string[]): JsonObject {
  const description = `Only together with ${needed.map((field) => `\`${field}\``).join(" and ")}.`;
  return { type: "object", properties: { [name]: { description, enum: [] } } };
}

function fields(schema: Place, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.map((name): [string, Json] => {
      const [field] = schemasAt(schema, [name]);
      return [name, field?.name === undefined ? (field?.value ?? true) : { $ref: field.address }];
    }),
  );
}
