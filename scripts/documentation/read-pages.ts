import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ListedPage, readApiList } from "./api-list.js";
import type { PageFinding } from "./finding.js";
import type { Page } from "./page.js";
import { type RateLimitRow, readRateLimits } from "./rate-limits.js";
import { readPage, readText, slugOf } from "./read-page.js";

/** All that a folder of pages says. */
export interface Pages {
  /** Pages that describe operations, by name. */
  readonly pages: readonly Page[];
  readonly listed: readonly ListedPage[];
  readonly rateLimits: readonly RateLimitRow[];
}

/** Pages of another form, which hold no operations. */
const LIST = "api-list";
const RATE_LIMITS = "rate-limit";
const WITHOUT_OPERATIONS: ReadonlySet<string> = new Set(["api-introduction", LIST, RATE_LIMITS]);

/**
 * Reads a folder of the documentation: `*.mdx` and `*.md`. The page of rate limits may also stand in the folder above, as it does in the
 * documentation's own repository.
 * @throws when the folder cannot be read; a file that cannot be read is a finding
 */
export async function readPages(folder: string): Promise<Pages & { findings: PageFinding[] }> {
  const files = (await readdir(folder)).filter((name) => /\.mdx?$/.test(name) && name !== "README.md").sort();
  const texts = new Map<string, string>();
  const findings: PageFinding[] = [];
  for (const file of files) {
    try {
      texts.set(file, await readFile(join(folder, file), "utf8"));
    } catch (error) {
      findings.push({ page: file, line: 1, level: "problem", message: `cannot be read: ${(error as Error).message}` });
    }
  }
  const limits = `${RATE_LIMITS}.mdx`;
  if (!texts.has(limits)) {
    const above = await readFile(join(folder, "..", limits), "utf8").catch(() => undefined);
    if (above !== undefined) texts.set(limits, above);
  }
  const read = readTexts(texts);
  return { ...read, findings: [...findings, ...read.findings] };
}

/** The same from texts by file name. Pure, and it never throws. */
export function readTexts(texts: ReadonlyMap<string, string>): Pages & { findings: PageFinding[] } {
  const pages: Page[] = [];
  const findings: PageFinding[] = [];
  let listed: ListedPage[] = [];
  let rateLimits: RateLimitRow[] = [];
  for (const [file, text] of [...texts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const slug = slugOf(file);
    if (!WITHOUT_OPERATIONS.has(slug)) {
      const read = readPage(file, text);
      findings.push(...read.findings.list);
      pages.push(read.page);
    } else if (slug === LIST || slug === RATE_LIMITS) {
      const { blocks, findings: found } = readText(file, text);
      if (slug === LIST) listed = readApiList(blocks);
      else rateLimits = readRateLimits(blocks);
      if ((slug === LIST ? listed : rateLimits).length === 0) found.problem(1, "none of its tables could be read");
      findings.push(...found.list);
    }
  }
  return { pages, listed, rateLimits, findings: [...findings, ...inventory(pages, listed, texts)] };
}

/** Pages that the list does not name, or that are not there, or that hold no operation. */
function inventory(pages: readonly Page[], listed: readonly ListedPage[], texts: ReadonlyMap<string, string>): PageFinding[] {
  const known = new Map(pages.map((page) => [page.slug, page]));
  const names = new Set(listed.map(({ slug }) => slug));
  const missing = listed
    .filter(({ slug }) => !known.has(slug))
    .map(
      ({ slug, line }): PageFinding => ({
        page: `${LIST}.mdx`,
        line,
        level: "problem",
        message: `the page ${slug} is listed, and not there`,
      }),
    );
  const found = pages.flatMap((page): PageFinding[] => {
    const isEmpty = page.operations.length === 0 && (texts.get(page.file) ?? "").trim() !== "";
    const unlisted = listed.length > 0 && !names.has(page.slug) && page.operations.length > 0;
    return [
      ...(isEmpty ? [{ page: page.file, line: 1, level: "problem", message: "no table of a method and an endpoint" } as const] : []),
      ...(unlisted ? [{ page: page.file, line: 1, level: "note", message: "the list of APIs does not name this page" } as const] : []),
    ];
  });
  return [...missing, ...found];
}
