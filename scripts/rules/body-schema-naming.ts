import { operationRule } from "./lib/rule.js";

/** JSON and forms only: a text or a file needs no type of its own. */
export default operationRule(
  "The schema of a whole body is named, with a suffix that says what it is.",
  ({ id, contents }, { conventions }) =>
    contents.flatMap(({ where, hasFields, schema, place }) => {
      if (!hasFields) return [];
      const body = where === "request" ? `the request body of ${id}` : `the ${where} body of ${id}`;
      if (schema === undefined) return [place.finding(`${body} has no schema; write: schema: { $ref: ../schemas/<Name>.yaml }`)];
      const side = where === "request" ? "request" : "response";
      const suffixes = conventions.bodySuffixes[side];
      if (schema.name === undefined)
        return [schema.finding(`${body} is written inline; move the schema to schemas/<Name>${suffixes[0]}.yaml and refer to it`)];
      if (suffixes.some((suffix) => schema.name?.endsWith(suffix))) return [];
      return [schema.finding(`"${schema.name}" is ${body}; the name of a ${side} body ends in one of: ${suffixes.join(", ")}`)];
    }),
);
