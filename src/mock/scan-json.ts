import { type ActualLimits, beyond } from "./limits.js";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
const OPENING_BRACE = 0x7b;

/** What a JSON text holds, as far as it is well-formed. */
export interface JsonSize {
  /** How many values at all depths together: one more than there are commas, and one for each object and list. */
  readonly values: number;
}

/**
 * Counts what a JSON text holds before it is parsed, in one pass that takes no memory: deep or wide JSON is cheap to send, and dear to
 * parse and validate.
 *
 * @returns what exceeds a limit, in words, or the size
 */
export function scanJson(bytes: Uint8Array, limits: Pick<ActualLimits, "depth" | "values" | "keys">): JsonSize | string {
  let values = 1;
  let depth = 0;
  const isObject: boolean[] = [];
  const keys: number[] = [];
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte === QUOTE) index = endOfText(bytes, index);
    else if (byte === COMMA) {
      values += 1;
      keys[depth] = (keys[depth] ?? 0) + 1;
      if (isObject[depth] && (keys[depth] ?? 0) > limits.keys) return beyond("An object of the body has more keys", limits.keys, "keys");
    } else if (OPENING.has(byte)) {
      values += 1;
      depth += 1;
      isObject[depth] = byte === OPENING_BRACE;
      keys[depth] = 1;
      if (depth > limits.depth) return beyond("The body is nested deeper", limits.depth, "depth");
    } else if (CLOSING.has(byte)) depth = Math.max(0, depth - 1);
    if (values > limits.values) return beyond("The body has more values", limits.values, "values");
  }
  return { values };
}

/** The index of the quote that ends the text that starts at `index`. */
function endOfText(bytes: Uint8Array, index: number): number {
  let end = index + 1;
  while (end < bytes.length && bytes[end] !== QUOTE) end += bytes[end] === BACKSLASH ? 2 : 1;
  return end;
}
