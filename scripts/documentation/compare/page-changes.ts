import type { DocumentationFacts } from "../facts.js";

/** How the pages have changed since their facts were written. Names of pages, sorted. */
export interface PageChanges {
  readonly new: readonly string[];
  readonly gone: readonly string[];
  /** Their text is another one. */
  readonly changed: readonly string[];
}

export function pageChanges(stored: DocumentationFacts, fresh: DocumentationFacts): PageChanges {
  const [before, after] = [Object.keys(stored.pages), Object.keys(fresh.pages)];
  return {
    new: after.filter((slug) => !(slug in stored.pages)),
    gone: before.filter((slug) => !(slug in fresh.pages)),
    changed: after.filter((slug) => slug in stored.pages && stored.pages[slug]?.hash !== fresh.pages[slug]?.hash),
  };
}
