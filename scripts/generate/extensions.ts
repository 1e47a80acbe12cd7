import type { OpenAPI3 } from "openapi-typescript";
import { asObject, type JsonObject } from "../../src/description/json.js";
import type { Extensions } from "../lib/extensions.js";
import { openapiTypescript } from "./compiler.js";
import { GENERATED_HEADER } from "./header.js";
import { markdownTable } from "./markdown-table.js";

/** TypeScript types of the values of extension keys, each named after the title of its schema. */
export async function extensionTypes(extensions: Extensions): Promise<string> {
  const schemas = Object.fromEntries(Object.values(extensions).flatMap(({ uses }) => uses.map(({ schema }) => [schema.title, schema])));
  const document = { openapi: "3.1.1", info: { title: "", version: "" }, components: { schemas } };
  const ast = await openapiTypescript.default(document as unknown as OpenAPI3, {
    immutable: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  return `${GENERATED_HEADER}${openapiTypescript.astToString(ast)}`;
}

/** The table of extension keys, for people. */
export function extensionsPage(extensions: Extensions): string {
  const rows = Object.entries(extensions).flatMap(([key, { meaning, readBy, uses }]) =>
    uses.map(({ on, schema }) => [`\`${key}\``, on.join(", "), meaning, shapeOf(schema), readBy.join(", ")]),
  );
  return [
    "<!-- Generated from openapi/extensions.yaml by `npm run generate`. Do not edit. -->",
    "",
    "# Extension keys",
    "",
    "The only `x-` keys that the description uses. A lint rule refuses any other, and any value of another shape.",
    "",
    markdownTable(["key", "on", "meaning", "value", "read by"], rows),
    "",
  ].join("\n");
}

function shapeOf(schema: JsonObject): string {
  const fields = Object.entries(asObject(schema.properties));
  if (fields.length === 0) return describeValue(schema);
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  return fields
    .map(([name, field]) => {
      const { description = "" } = asObject(field);
      return `\`${name}\`${required.has(name) ? "" : " (optional)"}: ${describeValue(asObject(field))}${description ? `. ${description}` : ""}`;
    })
    .join("<br>");
}

function describeValue(schema: JsonObject): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => `\`${value}\``).join(", ");
  return schema.type === "array" ? `list of ${asObject(schema.items).type}` : String(schema.type);
}
