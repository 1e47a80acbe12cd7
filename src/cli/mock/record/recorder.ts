import type { Description } from "../../../description/description.js";
import { evaluate } from "../../../description/expression.js";
import type { Json } from "../../../description/json.js";
import type { Operation } from "../../../description/operation.js";
import { loadData } from "../../../mock/data/load-data.js";
import { DataError } from "../../../mock/index.js";
import { existingFixture, type Format, writeFixture } from "../fixture-file.js";
import { type MaskOptions, mask } from "./mask.js";

export interface RecorderOptions extends MaskOptions {
  readonly folder: string;
  readonly format: Format;
  readonly description: Description;
  readonly say: (line: string) => void;
}

/** Writes a masked fixture for each response; pages of a list come together in one. A fixture that was there before is left alone. */
export function createRecorder({ folder, format, description, say, ...masking }: RecorderOptions) {
  /** Items recorded so far, by key. */
  const lists = new Map<string, Json[]>();
  const own = new Set<string>();
  let last = Promise.resolve();

  const record = async (operation: Operation, status: number, body: Json) => {
    const response = operation.response(status);
    const key = response?.isSuccess ? operation.id : `${operation.id}.${status}`;
    const existing = existingFixture(folder, key);
    if (existing && !own.has(key)) return say(`${key}: not recorded, ${existing} is there already`);
    const schemas = response?.contents.flatMap(({ schema }) => schema ?? []) ?? [];
    const masked = mask(body, schemas, masking);
    const items = response?.isSuccess && operation.pagination ? evaluate(operation.pagination.items, { responseBody: masked }) : undefined;
    const value = Array.isArray(items) ? withItems(lists, key, items as Json[]) : masked;
    const problems = await problemsOf(key, value, description);
    // A name that starts with _ is ignored: the mock would refuse to start with it.
    const name = problems.length > 0 ? `_${key}` : key;
    if (problems.length === 0) own.add(key);
    const file = await writeFixture(folder, name, value, format);
    say(
      problems.length > 0
        ? `${key}: written to ${file} for you to mend, the tenant differs from the description:\n  ${problems.join("\n  ")}`
        : `${key}: ${file}`,
    );
  };

  return {
    /** Writes one after another: two pages must not write the same file at once. */
    record(operation: Operation, status: number, body: Json): Promise<void> {
      last = last.then(() => record(operation, status, body)).catch((error: Error) => say(`${operation.id}: ${error.message}`));
      return last;
    },
  };
}

function withItems(lists: Map<string, Json[]>, key: string, items: readonly Json[]): Json[] {
  const all = [...(lists.get(key) ?? []), ...items];
  const distinct = [...new Map(all.map((item) => [JSON.stringify(item), item])).values()];
  lists.set(key, distinct);
  return distinct;
}

async function problemsOf(key: string, value: Json, description: Description): Promise<readonly string[]> {
  return loadData({ [key]: value }, description).then(
    () => [],
    (error: unknown) => (error instanceof DataError ? error.problems : [String(error)]),
  );
}
