import type { OpenAPI3 } from "openapi-typescript";
import type ts from "typescript";
import { Description } from "../../src/description/description.js";
import { asList, asObject, type Json, type JsonObject } from "../../src/description/json.js";
import { parsePointer } from "../../src/description/key-path.js";
import { siblingsAsAllOf } from "../../src/description/reference-siblings.js";
import { requestOnlySchemas, sentSchemas } from "../../src/description/request-only.js";
import { addAlternatives } from "./alternatives.js";
import { compiler, openapiTypescript } from "./compiler.js";
import { documented } from "./documented.js";
import { GENERATED_HEADER } from "./header.js";
import { inputTypes } from "./input-types.js";
import { nameSchemas } from "./named-types.js";
import { referToRequired } from "./required-fields.js";

/** Marks a schema of the copy that the types are made from: a request holds it, and no response does. */
const REQUEST_ONLY = "x-request-only";

/**
 * TypeScript types of every operation and schema.
 * The Node API is used, not the command line: that one reads the project's redocly.yaml and lints with an older Redocly.
 */
export async function schemaTypes(description: Description): Promise<string> {
  const copy = prepared(description);
  const ast = await openapiTypescript.default(copy.document as unknown as OpenAPI3, {
    // A default in a request is what the server fills in, so the caller may leave the field out.
    defaultNonNullable: false,
    // An object without described fields may have any.
    emptyObjectsUnknown: true,
    transform: (schema) => specialType(schema as unknown as JsonObject),
  });
  const nodes = nameSchemas(ast, componentNames(sentSchemas(copy)));
  return `${GENERATED_HEADER}${IMPORT}${withoutNoise(openapiTypescript.astToString([...inputTypes(nodes, copy), ...nodes]))}`;
}

const IMPORT = `import type { Upload } from "../../src/client/upload.js";\n\n`;

/** Comments without tags that repeat the type, or that editors do not know. */
function withoutNoise(text: string): string {
  return text.replaceAll("@description ", "").replace(/^ *\/\*\* @(?:enum \{.*\}|constant) \*\/\n|^ *\* @(?:enum \{.*\}|constant)\n/gm, "");
}

function componentNames(addresses: ReadonlySet<string>): Set<string> {
  return new Set([...addresses].flatMap((address) => /^#\/components\/schemas\/([^/]+)$/.exec(address)?.[1] ?? []));
}

function prepared({ document }: Description): Description {
  // Not structuredClone, which keeps one object for a YAML alias and its anchor: a mark would be on both.
  const copy = Description.of(siblingsAsAllOf(JSON.parse(JSON.stringify(document)) as JsonObject) as JsonObject);
  const at = (address: string) => copy.root.get(...parsePointer(address.slice(1))) ?? [];
  const sent = requestOnlySchemas(copy);
  for (const schema of copy.parts.flatMap(({ kind, place }) => (kind === "schema" ? at(place.address) : []))) {
    addAlternatives(schema, sent.has(schema.address));
    referToRequired(schema);
  }
  // Read again: the alternatives are schemas too.
  for (const schema of [...requestOnlySchemas(copy)].flatMap(at)) schema.object[REQUEST_ONLY] = true;
  return Description.of(documented(copy.document, copy.root) as JsonObject);
}

/** The type of a schema for which the usual one would say too much or too little. */
function specialType(schema: JsonObject): ts.TypeNode | undefined {
  const isSent = schema[REQUEST_ONLY] === true;
  if (Array.isArray(schema["x-extensible-enum"])) return openEnum(schema);
  if (schema.contentMediaType === "application/octet-stream") return isSent ? SENT_FILE : BLOB;
  // The client writes a Date as an ISO 8601 text.
  return isSent && takesMoment(schema) ? SENT_MOMENT : undefined;
}

/** Whether a text is a moment, or is one in one of the forms that it may have: a date or a timestamp. */
function takesMoment(schema: JsonObject): boolean {
  const { type, format, anyOf, oneOf = anyOf } = schema;
  if (Array.isArray(oneOf)) return oneOf.every((form) => isText(form)) && oneOf.some((form) => takesMoment(asObject(form)));
  return type === "string" && format === "date-time";
}

function isText(schema: Json): boolean {
  return asObject(schema).type === "string";
}

const STRING = compiler.factory.createKeywordTypeNode(compiler.SyntaxKind.StringKeyword);
const NULL = compiler.factory.createLiteralTypeNode(compiler.factory.createNull());
const BLOB = compiler.factory.createTypeReferenceNode("Blob");
const SENT_FILE = compiler.factory.createTypeReferenceNode("Upload");
const SENT_MOMENT = compiler.factory.createUnionTypeNode([STRING, compiler.factory.createTypeReferenceNode("Date")]);

/** `"a" | "b" | (string & {})`: an editor completes the known words and a new word still type-checks. Null or a list may be allowed as well. */
function openEnum({ type, items, ...schema }: JsonObject): ts.TypeNode {
  const words = asList(schema["x-extensible-enum"]).map(String);
  const literals = words.map((word) => compiler.factory.createLiteralTypeNode(compiler.factory.createStringLiteral(word)));
  const anyOther = compiler.factory.createIntersectionTypeNode([STRING, compiler.factory.createTypeLiteralNode([])]);
  const types = asList(type);
  const nullable = types.includes("null") ? [NULL] : [];
  const list = types.includes("array") ? [compiler.factory.createArrayTypeNode(openEnum(asObject(items)))] : [];
  return compiler.factory.createUnionTypeNode([...literals, compiler.factory.createParenthesizedType(anyOther), ...nullable, ...list]);
}
