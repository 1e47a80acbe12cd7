import { type TryOperation, tryOperation } from "../../../../scripts/docs/view/try-operation.js";
import { loadBundle } from "../../../../scripts/lib/load-bundle.js";

/** Filled by VitePress with what `load` returns. */
declare const data: readonly TryOperation[];

export { data };

export default {
  load: async (): Promise<TryOperation[]> => (await loadBundle()).operations.map(tryOperation),
};
