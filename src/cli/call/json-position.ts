/** Line and column of the first character that makes a text no JSON, counted from 1. */
export function jsonErrorPosition(text: string): { line: number; column: number } {
  // Not every message of V8 says where, so the longest beginning is looked for that JSON could start with.
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isBeginning(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  const lines = text.slice(0, good).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

/** Whether JSON could start like this: either nothing is wrong, or only that it ends. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const [, position] = /at position (\d+)/.exec(message) ?? [];
    return position === undefined
      ? /^Unexpected end/.test(message)
      : /^Unterminated string/.test(message) || Number(position) >= text.length;
  }
}
