import { type Document, isAlias, isCollection, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Json } from "../../../src/description/json.js";
import type { KeyPath } from "../../../src/description/key-path.js";

/** One edit of a YAML file: the value at the key path becomes `value`; without a value it is removed. */
export interface Change {
  readonly keys: KeyPath;
  readonly value?: Json;
}

/** A deliberate fault in one file, without its place. */
export interface Fault {
  /** What is done, such as "drop a field"; faults of one kind are counted together. */
  readonly kind: string;
  /** Applied in this order; the first says where the fault is. */
  readonly changes: readonly [Change, ...Change[]];
  /** The changed part in short, for people. */
  readonly before: string;
  readonly after: string;
}

/** A fault and where it is. */
export interface Mutation extends Fault {
  /** Relative to the project's root. */
  readonly file: string;
  /** Counted from 1, in the file as it was before. */
  readonly line: number;
}

/** The text of the file with the fault in it. The rest keeps its meaning, but may be reformatted. */
export function mutate(text: string, { changes }: Fault): string {
  const document = parseDocument(text);
  for (const { keys, value } of changes) {
    if (value === undefined) document.deleteIn(keys);
    else document.setIn(keys, document.createNode(value));
  }
  return document.toString({ lineWidth: 0 });
}

/** Gives faults of one file their lines. Nothing is changed through a YAML alias, and no anchor is taken away. */
export function locate(file: string, text: string, faults: readonly Fault[]): Mutation[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const own = faults.filter(({ changes }) => !changes.some(({ keys }) => touchesAlias(document, keys)));
  return own.map((fault) => ({ ...fault, file, line: lines.linePos(offsetOf(document, fault.changes[0].keys)).line }));
}

/** Whether the keys lead through an alias, or to something that an alias stands for: without its anchor the file could not be read. */
function touchesAlias(document: Document, keys: KeyPath): boolean {
  let node: unknown = document.contents;
  for (const key of keys) {
    if (isAlias(node)) return true;
    node = isCollection(node) ? node.get(key, true) : undefined;
  }
  return isAlias(node) || holdsAnchor(node);
}

function holdsAnchor(node: unknown): boolean {
  if (!isNode(node)) return false;
  let found = false;
  visit(node, {
    Value(_, { anchor }) {
      found ||= anchor !== undefined;
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** Where a key of a map or an item of a list starts; what is not there yet is placed at its holder. */
function offsetOf(document: Document, keys: KeyPath): number {
  const holder: unknown = keys.length < 2 ? document.contents : document.getIn(keys.slice(0, -1), true);
  const last = keys.at(-1);
  if (isSeq(holder)) return startOf(holder.items[Number(last)]) ?? startOf(holder) ?? 0;
  if (isMap(holder)) {
    const pair = holder.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
    return startOf(pair?.key) ?? startOf(holder) ?? 0;
  }
  return 0;
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] | null } | undefined)?.range?.[0];
}
