import type { Operation } from "../../../src/description/operation.js";
import type { DocumentationFacts, OperationFacts, PageFacts } from "../facts.js";
import { sharedTail } from "../url.js";
import type { Mismatch } from "./difference.js";

/** What a page says about an operation. */
export interface Documented {
  readonly slug: string;
  /** The page's spelling: `GET /api/public/bots`. */
  readonly key: string;
  readonly facts: OperationFacts;
  readonly page: PageFacts;
}

/** Everything that the pages say, by the operation's key without the names of path parameters, on which pages do not agree. */
export function documentedOperations({ pages }: DocumentationFacts): Documented[] {
  return Object.entries(pages).flatMap(([slug, page]) =>
    Object.entries(page.operations).map(([key, facts]) => ({ slug, key, facts, page })),
  );
}

/** `GET /api/public/bot/{}/export` */
export function plainKey(key: string): string {
  return key.replace(/\{[^}]*\}/g, "{}");
}

export function keyOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

/**
 * What the operation's own page says about it, else what another page does, else the operation of its page that nobody describes and
 * that is most like it: then its endpoint has moved. With what is wrong about the page itself.
 * @param isDescribed whether the description has an operation at a key
 */
export function findPage(
  operation: Operation,
  all: readonly Documented[],
  isDescribed: (key: string) => boolean,
): { found?: Documented; mismatches: Mismatch[] } {
  const slug = operation.provenance?.page ?? "";
  const wanted = plainKey(keyOf(operation));
  const onPage = all.filter((one) => one.slug === slug);
  const place = operation.place.get("x-provenance", "page") ?? operation.place;
  const same = onPage.find(({ key }) => plainKey(key) === wanted);
  if (same) return { found: same, mismatches: [] };
  const elsewhere = all.find(({ key }) => plainKey(key) === wanted);
  if (elsewhere) {
    const page = onPage.length > 0 ? "is not on this page" : "there is no such page";
    return {
      found: elsewhere,
      mismatches: [{ at: "page", page: `${page}; ${elsewhere.slug} has the endpoint`, description: slug, place }],
    };
  }
  if (onPage.length === 0) return { mismatches: [{ at: "page", page: "there is no such page", description: slug, place }] };
  const left = onPage.filter(({ key }) => !isDescribed(key));
  const moved = left.filter(({ key }) => methodOf(key) === methodOf(wanted));
  const [likest] = moved.sort((one, other) => sharedTail(other.key, wanted) - sharedTail(one.key, wanted));
  const found = likest ?? (left.length === 1 ? left[0] : undefined);
  const says = found?.key ?? (left.map(({ key }) => key).join(" or ") || "no such endpoint");
  return {
    ...(found ? { found } : {}),
    mismatches: [{ at: "endpoint", page: says, description: keyOf(operation), place: operation.place }],
  };
}

function methodOf(key: string): string {
  return key.slice(0, key.indexOf(" "));
}
