import type { Page, PageOperation } from "../page.js";
import type { Pages } from "../read-pages.js";
import type { PageLine, PageSource } from "./difference.js";

/** The lines of pages that were read. */
export function pageLines({ pages }: Pick<Pages, "pages">): PageLine {
  const bySlug = new Map(pages.map((page) => [page.slug, page]));
  return (slug, key, source) => {
    const operation = operationAt(bySlug.get(slug), key);
    return operation && lineIn(operation, source);
  };
}

function operationAt(page: Page | undefined, key: string): PageOperation | undefined {
  return page?.operations.find((operation) => operation.key === key);
}

function lineIn(operation: PageOperation, source: PageSource | undefined): number {
  if (source === "scopes") return operation.scopesLine;
  if (source === undefined || source === "rateLimit") return operation.line;
  const field = operation.fields.find(({ location, name }) => location === source.location && name === source.name);
  return field?.line ?? operation.line;
}
