import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import { Description } from "../../src/description/description.js";
import type { Json } from "../../src/description/json.js";
import { Place } from "../../src/description/place.js";
import { ROOT } from "./root.js";
import { UserError } from "./user-error.js";

/** The description as it is written, in many files. */
export interface Sources {
  readonly description: Description;
  /** The line of a value, or of the nearest one that holds it. Sources are relative to the project: `openapi/openapi.yaml`. */
  readonly lineOf: (place: { readonly source: string; readonly keys: readonly string[] }) => number;
}

/**
 * Reads the files of the description as they are referred to, each once.
 * @throws UserError when the root document is missing
 */
export function loadSources(root = "openapi/openapi.yaml", folder = ROOT): Sources {
  const documents = new Map<string, Parsed | undefined>();
  const documentOf = (source: string) => once(documents, source, () => readYaml(resolve(folder, source)));
  const files = (source: string) => documentOf(source)?.value;
  const value = files(root);
  if (value === undefined) throw new UserError(`${root} is missing.`, 2);
  return { description: new Description(Place.ofFiles(files, root, value)), lineOf };

  function lineOf({ source, keys }: { source: string; keys: readonly string[] }): number {
    const found = documentOf(source);
    for (let length = keys.length; found !== undefined && length > 0; length--) {
      const node = keyOrItem(found.document, keys.slice(0, length));
      if (node?.range) return found.lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}

/** The key of a member, which is where a reader looks for it, or the item of a list. */
function keyOrItem(document: ReturnType<typeof parseDocument>, keys: readonly string[]): Node | undefined {
  const holder = document.getIn(keys.slice(0, -1), true);
  const pair = isMap(holder) ? holder.items.find(({ key }) => isScalar(key) && String(key.value) === keys.at(-1)) : undefined;
  const node = pair ? pair.key : document.getIn(keys, true);
  return isNode(node) ? node : undefined;
}

interface Parsed {
  readonly text: string;
  readonly lines: LineCounter;
  readonly document: ReturnType<typeof parseDocument>;
  readonly value: Json;
}

/** What each file held when it was last read: most are the same when a process reads the description again. */
const lastRead = new Map<string, Parsed>();

function readYaml(file: string): Parsed | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  const known = lastRead.get(file);
  if (known?.text === text) return known;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const parsed = { text, lines, document, value: document.toJS() as Json };
  lastRead.set(file, parsed);
  return parsed;
}

function once<Value>(known: Map<string, Value>, key: string, read: () => Value): Value {
  if (!known.has(key)) known.set(key, read());
  return known.get(key) as Value;
}
