import { loadErrors } from "../../../../scripts/docs/load-guides.js";
import { slug } from "../../../../scripts/docs/slug.js";
import type { KnownError } from "./explain-errors.js";

/** Filled by VitePress with what `load` returns. */
declare const data: readonly KnownError[];

export { data };

export default {
  load: async (): Promise<KnownError[]> =>
    (await loadErrors()).map(({ msg, fix }) => ({ message: msg, fix: fix.replaceAll("`", ""), anchor: slug(msg) })),
};
