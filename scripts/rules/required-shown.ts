import { isObject } from "../../src/description/json.js";
import { rule } from "./lib/rule.js";
import { type ShownSchema, shownSchemas } from "./lib/shown-values.js";

/**
 * Examples are the second place that says what is required: one that has every field hides which of them may be absent, from readers
 * and from whoever tests against the mock.
 */
export default rule("Each optional field is absent from an example of the object that has it.", (description) =>
  shownSchemas(description).flatMap((shown) =>
    alwaysShown(shown).map((name) => {
      const field = shown.place.get("properties", name) ?? shown.place;
      return field.finding(`${name} is optional, but each example that ${shown.operation.id} shares has it; leave it out of one, or require it`);
    }),
  ),
);

/** The optional fields that every object of the examples has. */
function alwaysShown({ place, values }: ShownSchema): string[] {
  const objects = values.filter(isObject);
  const required = place.texts("required");
  if (objects.length === 0) return [];
  return Object.keys((place.object.properties ?? {}) as object).filter(
    (name) => !required.includes(name) && objects.every((value) => Object.hasOwn(value, name)),
  );
}
