import type { Description } from "../../../src/description/description.js";
import type { Operation } from "../../../src/description/operation.js";
import type { DocumentationFacts } from "../facts.js";
import { operationMismatches } from "./compare-operation.js";
import { unseenValues } from "./compare-unseen.js";
import type { Difference, Mismatch, PageLine } from "./difference.js";
import { collectEvidence } from "./evidence.js";
import { type Documented, documentedOperations, findPage, keyOf, plainKey } from "./find-page.js";
import { withoutSilenced } from "./silence.js";

/** The page that holds the matrix. */
const RATE_LIMITS = "rate-limit";

export interface Comparison {
  /** What differs and is not explained. */
  readonly differences: readonly Difference[];
  /** How many differences the description explains. */
  readonly silenced: number;
  /** Pages none of whose operations is described yet. */
  readonly notDescribed: readonly string[];
}

/** The description against what the pages say. `line` knows the lines when the pages themselves were read. Pure. */
export function compare(facts: DocumentationFacts, description: Description, line: PageLine = () => undefined): Comparison {
  const documented = documentedOperations(facts);
  const keys = new Set(description.operations.map((operation) => plainKey(keyOf(operation))));
  const isDescribed = (key: string) => keys.has(plainKey(key));
  const current = description.operations.filter(({ provenance }) => provenance?.edition !== "docs");
  const matches = current.map((operation) => ({ operation, ...findPage(operation, documented, isDescribed) }));
  const evidence = collectEvidence(facts, description);
  const taken = new Set(matches.flatMap(({ found }) => found ?? []));
  const left = documented.filter((one) => !taken.has(one) && !isDescribed(one.key));
  const results = matches.map(({ operation, found, mismatches }) => {
    const all = [
      ...mismatches,
      ...(found ? operationMismatches(operation, found, evidence) : []),
      ...unseenValues(operation, evidence),
      ...undescribed(operation, matches, left),
    ];
    const { left: unexplained, silenced } = withoutSilenced(operation, all);
    const slug = found?.slug ?? operation.provenance?.page ?? "";
    return { silenced, differences: unexplained.map((mismatch) => toDifference(mismatch, operation, slug, found?.key)) };
  });
  return {
    differences: results.flatMap(({ differences }) => differences),
    silenced: results.reduce((sum, { silenced }) => sum + silenced, 0),
    notDescribed: pagesNotDescribed(facts, description),
  };

  function toDifference(mismatch: Mismatch, operation: Operation, slug: string, key: string | undefined): Difference {
    const at = mismatch.at.startsWith("operation ") ? mismatch.at.slice("operation ".length) : key;
    const found = at === undefined ? undefined : line(slug, at, mismatch.source);
    const page = mismatch.source === "rateLimit" ? RATE_LIMITS : slug;
    return { ...mismatch, operation: operation.id, slug: page, ...(found === undefined ? {} : { line: found }) };
  }
}

/** Pages that no operation follows, and none of whose endpoints the description has. */
export function pagesNotDescribed(facts: DocumentationFacts, { operations }: Description): string[] {
  const followed = new Set(operations.map(({ provenance }) => provenance?.page));
  const keys = new Set(operations.map((operation) => plainKey(keyOf(operation))));
  return Object.entries(facts.pages)
    .filter(([slug, page]) => !followed.has(slug) && !Object.keys(page.operations).some((key) => keys.has(plainKey(key))))
    .map(([slug]) => slug);
}

/** Operations of a described page that the description does not have. They are reported at the first described operation of the page. */
function undescribed(
  operation: Operation,
  matches: readonly { operation: Operation; found?: Documented }[],
  left: readonly Documented[],
): Mismatch[] {
  const own = matches.find((match) => match.operation === operation)?.found?.slug;
  if (own === undefined || matches.find(({ found }) => found?.slug === own)?.operation !== operation) return [];
  return left
    .filter(({ slug }) => slug === own)
    .map(({ key }) => ({ at: `operation ${key}`, page: key, description: "nothing", place: operation.place }));
}
