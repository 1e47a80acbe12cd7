import type { PageOperation } from "../page.js";
import { apiName } from "../rate-limits.js";
import type { Pages } from "../read-pages.js";
import type { PageLine, PageSource } from "./difference.js";

/** The lines of pages that were read. */
export function pageLines({ pages, listed, rateLimits }: Pages): PageLine {
  const bySlug = new Map(pages.map((page) => [page.slug, page]));
  return (slug, key, source) => {
    if (source === "rateLimit") return rateLimitLine(slug);
    const operation = bySlug.get(slug)?.operations.find((one) => one.key === key);
    return operation && lineIn(operation, source);
  };

  /** The row of the matrix that names the page. */
  function rateLimitLine(slug: string): number | undefined {
    const names = [bySlug.get(slug)?.title ?? "", ...listed.filter((row) => row.slug === slug).map(({ name }) => name)].map(apiName);
    return rateLimits.find((row) => row.names.some((name) => names.includes(apiName(name))))?.line;
  }
}

function lineIn(operation: PageOperation, source: Exclude<PageSource, "rateLimit"> | undefined): number {
  if (source === "scopes") return operation.scopesLine;
  if (source === undefined) return operation.line;
  const field = operation.fields.find(({ location, name }) => location === source.location && name === source.name);
  return field?.line ?? operation.line;
}
