import type { Block } from "./blocks.js";
import type { RateLimitFacts } from "./facts.js";
import { looseName } from "./field-path.js";

/** A row of the matrix of rate limits, and the names of the APIs that it is for. */
export interface RateLimitRow extends Omit<RateLimitFacts, "unknown"> {
  readonly names: readonly string[];
  readonly line: number;
}

/** Reads the matrix: level, `60 per minute / 1800 per hour`, and names after the bold name of each group. */
export function readRateLimits(blocks: readonly Block[]): RateLimitRow[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    return block.rows.flatMap(({ cells: [level = "", limits = "", names = ""], line }) => {
      const perMinute = numberBefore(/([\d,]+)\s+per\s+minute/i, limits);
      const perHour = numberBefore(/([\d,]+)\s+per\s+hour/i, limits);
      if (perMinute === undefined || perHour === undefined) return [];
      return [{ level: level.replace(/[`*]/g, "").trim(), perMinute, perHour, names: namesIn(names), line }];
    });
  });
}

function numberBefore(pattern: RegExp, text: string): number | undefined {
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits.replace(/,/g, ""));
}

function namesIn(cell: string): string[] {
  return cell
    .split(/\*\*[^*]+\*\*:?/)
    .flatMap((group) => group.split(/,|\.\s|\.$|\n/))
    .map((name) => name.replace(/^:/, "").trim())
    .filter((name) => name !== "");
}

/** A name of an API as it is compared: lists write `Bot Export - Status` and `Get KnowledgeTasks API`. */
export function apiName(name: string): string {
  return looseName(name.replace(/\bAPIs?\b/gi, ""));
}
