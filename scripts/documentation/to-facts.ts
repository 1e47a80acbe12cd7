import type { DocumentationFacts, FieldFacts, Location, OperationFacts, PageFacts, RateLimitFacts, Scopes } from "./facts.js";
import type { Page, PageField, PageOperation } from "./page.js";
import { apiName, type RateLimitRow } from "./rate-limits.js";
import type { Pages } from "./read-pages.js";

const ABOUT =
  "What the official pages say, as facts. Written by `npm run verify:docs -- --docs <folder> --write`; the format stands in scripts/documentation/facts.ts.";

/** What the pages say without lines and sentences, in a stable order. `date` is the day on which they were read, `YYYY-MM-DD`. */
export function toFacts({ pages, listed, rateLimits }: Pages, date: string): DocumentationFacts {
  const slugs = new Map([
    ...pages.map(({ title, slug }) => [apiName(title), slug] as const),
    ...listed.map(({ name, slug }) => [apiName(name), slug] as const),
  ]);
  const limitOf = new Map(rateLimits.flatMap((row) => row.names.map((name) => [slugs.get(apiName(name)), row] as const)));
  return {
    about: ABOUT,
    format: 1,
    read: date,
    rateLimits: rateLimits.map((row) => limitFacts(row, slugs)),
    pages: sorted(pages.map((page) => [page.slug, pageFacts(page)])),
  };

  function pageFacts(page: Page): PageFacts {
    const row = listed.find(({ slug }) => slug === page.slug);
    const limit = limitOf.get(page.slug);
    return {
      hash: page.hash,
      ...(row ? { listed: { section: row.section, scopes: ordered(row.scopes) } } : {}),
      ...(limit ? { rateLimit: { level: limit.level, perMinute: limit.perMinute, perHour: limit.perHour } } : {}),
      operations: sorted(page.operations.map((operation) => [operation.key, operationFacts(operation)])),
    };
  }
}

function limitFacts({ level, perMinute, perHour, names }: RateLimitRow, slugs: ReadonlyMap<string, string>): RateLimitFacts {
  const unknown = names.filter((name) => !slugs.has(apiName(name)));
  return { level, perMinute, perHour, ...(unknown.length > 0 ? { unknown } : {}) };
}

function operationFacts({ contentType, scopes, fields }: PageOperation): OperationFacts {
  const at = (location: Location) =>
    sorted(fields.filter((field) => field.location === location).map((field) => [field.name, fieldFacts(field)]));
  return {
    ...(contentType ? { contentType } : {}),
    scopes: ordered(scopes),
    path: at("path"),
    query: at("query"),
    header: at("header"),
    body: at("body"),
    response: at("response"),
    error: at("error"),
  };
}

/** The facts of a field in the order in which they are written. */
function fieldFacts(field: PageField): FieldFacts {
  const { from, required, type, format, shown, always, default: value, max, min, written } = field;
  const facts = { from, required, type, format, shown, always, default: value, max, min, enum: field.enum, written };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as unknown as FieldFacts;
}

function ordered({ builder, admin, data, unnamed }: Scopes): Scopes {
  return { ...(builder ? { builder } : {}), ...(admin ? { admin } : {}), ...(data ? { data } : {}), ...(unnamed ? { unnamed } : {}) };
}

function sorted<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)));
}
