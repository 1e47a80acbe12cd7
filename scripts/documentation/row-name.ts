/** What stands in the first cell of a parameter's row. */
export interface RowName {
  /** Spellings or alternatives: `skip/offset` names two. Empty where the cell names no parameter. */
  readonly names: readonly string[];
  /** What the cell says besides: `optional`, `if not using ...`. */
  readonly remark: string;
}

const NAME = /^[A-Za-z_$][\w$.\-[\]{}]*$/;

/** Reads a name in its many forms: in code, bold or plain, two at once, with a remark in brackets, `<any>` for a key of a map. */
export function readRowName(cell: string): RowName {
  const text = cell.replace(/\*\*/g, "").trim();
  const outside = text.replace(/`[^`]*`/g, " ");
  const codes = [...(text.split(/\s\((?![^`]*`[^`]*$)/)[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code.trim());
  const remarks = [...(codes.length > 0 ? [...codes, outside] : [text]).join(" ").matchAll(/\(([^)]*)\)/g)].map(([, inner = ""]) => inner);
  const written = codes.length > 0 ? codes : text.replace(/\([^)]*\)/g, " ").split(/\s+or\s+/);
  const names = written.map((name) => name.replace(/\s*\([^)]*\)\s*/g, "").trim()).flatMap(splitAlternatives);
  const usable = names.map(braced).filter((name) => (codes.length > 0 ? name !== "" : NAME.test(name)) && !/^\{[^}]*\}$/.test(name));
  return { names: usable, remark: remarks.join("; ") };
}

function splitAlternatives(name: string): string[] {
  const parts = name.split("/").map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => NAME.test(part)) ? parts : [name];
}

/** `map.<key>` in the notation of field paths. */
function braced(name: string): string {
  return name.replace(/<([^<>]+)>/g, (_, inner: string) => `{${inner.trim()}}`);
}
