import type { Content } from "../../src/description/content.js";
import type { Place } from "../../src/description/place.js";
import { fieldsOf, formatField, select } from "../../src/description/schema/fields.js";
import { operationRule } from "./lib/rule.js";

/** So every field has a plausible value. */
export default operationRule("Each field of a request or a success is in one of its examples.", ({ id, requestContents, successes }) =>
  [...requestContents, ...successes.flatMap(({ contents }) => contents)]
    .filter(({ hasFields }) => hasFields)
    .flatMap((content) =>
      hiddenFields(content).map(([name, place]) =>
        place.finding(`no example of ${id} ${content.where} shows "${name}"; add it to one of the examples`),
      ),
    ),
);

function hiddenFields({ schema, examples }: Content): [name: string, place: Place][] {
  if (schema === undefined || examples.size === 0) return []; // examples-present asks for them
  const values = [...examples.values()];
  const fields = fieldsOf(schema).filter(({ steps }) => !values.some((value) => select(value, steps).length > 0));
  return [...new Map(fields.map(({ steps, place }) => [formatField(steps), place]))]; // two branches may name one field
}
