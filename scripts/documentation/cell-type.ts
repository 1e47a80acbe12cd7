/** A type as a table writes it, in one spelling. */
export interface CellType {
  readonly type: string;
  readonly format?: string;
}

const PLAIN: Readonly<Record<string, CellType>> = {
  string: { type: "string" },
  text: { type: "string" },
  number: { type: "number" },
  float: { type: "number" },
  integer: { type: "integer" },
  int: { type: "integer" },
  boolean: { type: "boolean" },
  bool: { type: "boolean" },
  object: { type: "object" },
  json: { type: "object" },
  array: { type: "array" },
  list: { type: "array" },
  file: { type: "string", format: "binary" },
  url: { type: "string", format: "uri" },
  date: { type: "string", format: "date" },
};

/** Reads `String`, `Array of Strings`, `array[string]`, `string (date)`, `string, required`. `undefined` when no type is known in it. */
export function readType(cell: string): CellType | undefined {
  const text = cell.replace(/[`*.]/g, "").toLowerCase().trim();
  const [, word = "", more = ""] = /^([a-z]+)(.*)$/s.exec(text) ?? [];
  const plain = PLAIN[word];
  if (!plain) return undefined;
  if (plain.type === "array") {
    const items = PLAIN[/^(?:\s+of\s+|\[|<)\s*([a-z]+?)s?\b/.exec(more)?.[1] ?? ""];
    return items ? { type: `array<${items.type}>` } : plain;
  }
  const other = PLAIN[/^\s+or\s+([a-z]+)/.exec(more)?.[1] ?? ""];
  if (other) return { type: [plain.type, other.type].sort().join("|") };
  return { ...plain, ...formatIn(more) };
}

function formatIn(text: string): { format?: string } {
  if (/\(.*date-?time|timestamp.*\)/.test(text)) return { format: "date-time" };
  return /\(\s*date/.test(text) ? { format: "date" } : {};
}
