import type { Description } from "../../../src/description/description.js";
import { asObject } from "../../../src/description/json.js";
import type { Change } from "./change.js";
import { compareOperations } from "./operations.js";
import { compareSchemaNames } from "./schema-names.js";

/** What changed for callers from one bundle to the next. Where only words, examples or provenance differ, one patch says so. */
export function compare(base: Description, revision: Description): Change[] {
  const changes = [...compareOperations(base, revision), ...compareSchemaNames(base, revision)];
  if (changes.length > 0 || text(base) === text(revision)) return changes;
  return [{ impact: "patch", message: "Words, examples or provenance changed.", at: "#" }];
}

/** Without the version, which every release changes. */
function text({ document }: Description): string {
  return JSON.stringify({ ...document, info: { ...asObject(document.info), version: "" } });
}
