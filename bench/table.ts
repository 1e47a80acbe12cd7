/** One line of the result: two things measured in the same run, and what one is of the other. */
export interface Row {
  readonly what: string;
  readonly ratio: number;
  /** The most that the ratio should be. */
  readonly atMost?: number;
  /** What was measured, for the reader; it differs from machine to machine. */
  readonly detail: string;
}

export function printTable(rows: readonly Row[]): void {
  const cells = rows.map(({ what, ratio, atMost, detail }) => [
    what,
    ratio.toFixed(2),
    atMost === undefined ? "" : `${atMost.toFixed(2)}${ratio > atMost ? " !" : ""}`,
    detail,
  ]);
  const lines = [["", "ratio", "at most", ""], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}

/** Upper median. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
