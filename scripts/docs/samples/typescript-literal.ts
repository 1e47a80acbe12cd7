import { isObject, type Json } from "../../../src/description/json.js";

const WIDTH = 80;

/** A value as TypeScript: on one line where it fits, else one entry a line. */
export function typescriptLiteral(value: Json, indent = "", used = 0): string {
  const line = onOneLine(value);
  if (line.length + indent.length + used <= WIDTH) return line;
  const deeper = `${indent}  `;
  if (Array.isArray(value))
    return block(
      "[",
      "]",
      value.map((item) => typescriptLiteral(item, deeper)),
      indent,
    );
  if (!isObject(value)) return line;
  const entries = Object.entries(value).map(([key, inner]) => `${name(key)}: ${typescriptLiteral(inner, deeper, key.length + 3)}`);
  return block("{", "}", entries, indent);
}

/** The same with some entries of an object written as other code. */
export function objectLiteral(entries: readonly (readonly [key: string, code: string])[], indent = ""): string {
  const parts = entries.map(([key, code]) => `${name(key)}: ${code}`);
  const line = `{ ${parts.join(", ")} }`;
  return line.length + indent.length <= WIDTH && !line.includes("\n") ? line : block("{", "}", parts, indent);
}

function onOneLine(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, inner]) => `${name(key)}: ${onOneLine(inner)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

function block(open: string, close: string, parts: readonly string[], indent: string): string {
  return [open, ...parts.map((part) => `${indent}  ${part},`), `${indent}${close}`].join("\n");
}

function name(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
