import { bodiesOf, hasFields, isSuccess } from "./lib/description.js";
import { fieldsOf, formatField, select } from "./lib/fields.js";
import { forEachOperation } from "./lib/rule.js";

/** @typedef {import("./lib/description.js").Body} Body */

/** Each field that a request or a success names is shown by one of its examples, so that every field has a plausible value. */
export default forEachOperation((operation) =>
  bodiesOf(operation)
    .filter(({ where, mediaType }) => hasFields(mediaType) && (where === "request" || isSuccess(where)))
    .flatMap((body) =>
      hiddenFields(body).map(([name, place]) =>
        place.finding(`no example of ${operation.id} ${body.where} shows "${name}"; add it to one of the examples`),
      ),
    ),
);

/** @param {Body} body */
function hiddenFields({ place }) {
  const schema = place.get("schema");
  const examples = place.entries("examples").map(([, example]) => example.object.value ?? null);
  if (schema === undefined || examples.length === 0) return []; // examples-present asks for them
  const fields = fieldsOf(schema).filter(({ steps }) => !examples.some((example) => select(example, steps).length > 0));
  return [...new Map(fields.map((field) => [formatField(field.steps), field.place]))]; // two branches may name one field
}
