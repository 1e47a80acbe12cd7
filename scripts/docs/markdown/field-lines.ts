import type { FieldView } from "../view/schema-view.js";

/**
 * A field and those below it, a line each: "- `limit` (integer, required): Number of bots per page. At most 100."
 *
 * @param required says that a field is there: "always present" in a response, which requires nothing of the reader
 */
export function fieldLines({ name, isRequired, schema }: FieldView, depth = 0, required = "required"): string[] {
  const { type, description, facts, values, isSecret, fields, choices } = schema;
  const head = `\`${name}\` (${[type, ...(isRequired ? [required] : [])].join(", ")})`;
  const known = values && `${values.isOpen ? "Known values" : "One of"}: ${values.list.join(", ")}.`;
  const sentences = [description, facts.length > 0 && `${facts.join(", ")}.`, known, isSecret && "A credential."].filter(Boolean).join(" ");
  return [
    `${"  ".repeat(depth)}- ${head}${sentences && `: ${sentences}`}`,
    ...fields.flatMap((field) => fieldLines(field, depth + 1, required)),
    ...choices.flatMap(({ title, schema: choice }) => [
      `${"  ".repeat(depth + 1)}- either ${title}:`,
      ...choice.fields.flatMap((field) => fieldLines(field, depth + 2, required)),
    ]),
  ];
}
