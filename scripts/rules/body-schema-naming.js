import { bodiesOf, hasFields } from "./lib/description.js";
import { conventions } from "./lib/project-files.js";
import { forEachOperation } from "./lib/rule.js";

/** The schema of a whole body has a name that says so; JSON and forms only, a text or a file needs no type of its own. */
export default forEachOperation((operation, context) =>
  bodiesOf(operation).flatMap(({ where, mediaType, place }) => {
    const schema = place.get("schema");
    if (!hasFields(mediaType)) return [];
    const body = where === "request" ? `the request body of ${operation.id}` : `the ${where} body of ${operation.id}`;
    if (schema === undefined) return [place.finding(`${body} has no schema; write: schema: { $ref: ../schemas/<Name>.yaml }`)];
    const side = where === "request" ? "request" : "response";
    const suffixes = conventions(context).bodySuffixes[side];
    if (schema.name === undefined) {
      return [schema.finding(`${body} is written inline; move the schema to schemas/<Name>${suffixes[0]}.yaml and refer to it`)];
    }
    if (suffixes.some((suffix) => schema.name?.endsWith(suffix))) return [];
    return [schema.finding(`"${schema.name}" is ${body}; the name of a ${side} body ends in one of: ${suffixes.join(", ")}`)];
  }),
);
