import { partsOf } from "./lib/parts.js";
import { forDescription } from "./lib/rule.js";

/** Every parameter and every field is explained: by itself or by the schema that it refers to. */
export default forDescription((_description, context) =>
  partsOf(context).flatMap(({ kind, place }) => {
    const described = kind === "parameter" ? [nameOf(place)] : kind === "schema" ? place.entries("properties") : [];
    return described
      .filter(([, part]) => !part.text("description"))
      .map(([name, part]) =>
        part.finding(`the ${kind === "parameter" ? "parameter" : "field"} "${name}" has no description; say in a sentence what it is`),
      );
  }),
);

/**
 * @param {import("./lib/place.js").Place} parameter
 * @returns {[string, import("./lib/place.js").Place]}
 */
function nameOf(parameter) {
  return [parameter.text("name") ?? "", parameter];
}
