import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { Description } from "../lib/description.js";
import { GENERATED_HEADER } from "./header.js";

/**
 * TypeScript types of every operation and schema.
 * The Node API is used, not the command line: that one reads the project's redocly.yaml and lints with an older Redocly.
 */
export async function schemaTypes(description: Description): Promise<string> {
  const ast = await openapiTS(structuredClone(description) as unknown as OpenAPI3, {
    // A default in a request is what the server fills in, so the caller may leave the field out.
    defaultNonNullable: false,
    transform: (schema) => {
      const words = (schema as { "x-extensible-enum"?: unknown })["x-extensible-enum"];
      if (Array.isArray(words)) return openEnum(words.map(String), schema.type);
      if ((schema as { contentMediaType?: unknown }).contentMediaType === "application/octet-stream") return BLOB;
      return undefined;
    },
  });
  return `${GENERATED_HEADER}${astToString(ast)}`;
}

const STRING = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
const BLOB = ts.factory.createTypeReferenceNode("Blob");
const NULL = ts.factory.createLiteralTypeNode(ts.factory.createNull());

/** `"a" | "b" | (string & {})`: an editor completes the known words and a new word still type-checks. */
function openEnum(words: readonly string[], type: unknown): ts.TypeNode {
  const literals = words.map((word) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(word)));
  const anyOther = ts.factory.createIntersectionTypeNode([STRING, ts.factory.createTypeLiteralNode([])]);
  const nullable = Array.isArray(type) && type.includes("null") ? [NULL] : [];
  return ts.factory.createUnionTypeNode([...literals, ts.factory.createParenthesizedType(anyOther), ...nullable]);
}
