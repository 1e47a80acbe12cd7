import type { DocumentationFacts, FieldFacts, OperationFacts } from "./facts.js";

/** The parts of an operation that hold fields. */
const PLACES = ["path", "query", "header", "body", "response", "error"] as const;

/** The depth at which a value is written on one line: a field. */
const FIELD_DEPTH = 6;

/**
 * The facts as JSON, one field in each line, so that a change of one fact is a change of one line. A field that only samples show is
 * written as its types: `"string|null"`, with `!` when all of several samples have it and `?` when one has not. Places without fields are
 * left out.
 */
export function writeFacts(facts: DocumentationFacts): string {
  const pages = mapOperations(facts, (operation) =>
    Object.fromEntries(
      Object.entries(operation).flatMap(([key, value]) => {
        if (!isPlace(key)) return [[key, value] as const];
        const fields = Object.entries(value as Record<string, FieldFacts>);
        return fields.length === 0 ? [] : [[key, Object.fromEntries(fields.map(([name, field]) => [name, shorten(field)]))] as const];
      }),
    ),
  );
  return `${write({ ...facts, pages }, 0)}\n`;
}

/** Reads what `writeFacts` wrote. */
export function readFacts(text: string): DocumentationFacts {
  const facts = JSON.parse(text) as DocumentationFacts;
  const pages = mapOperations(facts, (operation) => {
    const places = PLACES.map((place) => {
      const fields = Object.entries((operation[place] ?? {}) as Record<string, FieldFacts | string>);
      return [place, Object.fromEntries(fields.map(([name, field]) => [name, lengthen(field)]))];
    });
    const { contentType, scopes } = operation;
    return { ...(contentType === undefined ? {} : { contentType }), scopes, ...Object.fromEntries(places) };
  });
  return { ...facts, pages };
}

function mapOperations(facts: DocumentationFacts, change: (operation: OperationFacts) => object): DocumentationFacts["pages"] {
  const pages = Object.entries(facts.pages).map(([slug, page]) => {
    const operations = Object.entries(page.operations).map(([key, operation]) => [key, change(operation)]);
    return [slug, { ...page, operations: Object.fromEntries(operations) }];
  });
  return Object.fromEntries(pages);
}

function isPlace(key: string): boolean {
  return (PLACES as readonly string[]).includes(key);
}

function shorten(field: FieldFacts): FieldFacts | string {
  const { from, shown, always, ...others } = field;
  const isShown = from.join() === "sample" && shown !== undefined && Object.keys(others).length === 0;
  return isShown ? `${shown.join("|")}${always === undefined ? "" : always ? "!" : "?"}` : field;
}

function lengthen(field: FieldFacts | string): FieldFacts {
  if (typeof field !== "string") return field;
  const shown = field.replace(/[!?]$/, "").split("|");
  return { from: ["sample"], shown, ...(field.endsWith("!") ? { always: true } : field.endsWith("?") ? { always: false } : {}) };
}

function write(value: unknown, depth: number, name = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0 || isLine(value, depth, name)) return inline(value);
  const isList = Array.isArray(value);
  const indent = "  ".repeat(depth + 1);
  const lines = entries.map(([key, inner]) => `${indent}${isList ? "" : `${JSON.stringify(key)}: `}${write(inner, depth + 1, key)}`);
  return `${isList ? "[" : "{"}\n${lines.join(",\n")}\n${"  ".repeat(depth)}${isList ? "]" : "}"}`;
}

/** Fields, and what holds nothing but values and lists of them besides. */
function isLine(value: object, depth: number, name: string): boolean {
  if (depth >= FIELD_DEPTH) return true;
  const isPlain = (inner: unknown) => typeof inner !== "object" || inner === null || (Array.isArray(inner) && inner.every(isPlain));
  return depth > 1 && !isPlace(name) && Object.values(value).every(isPlain);
}

function inline(value: object): string {
  return JSON.stringify(value, undefined, 1).replace(/\n\s*/g, " ").replace(/\[ /g, "[").replace(/ \]/g, "]");
}
