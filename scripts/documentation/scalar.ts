import type { Scalar } from "./facts.js";

/** A value as a page writes it: numbers and flags as such, quotation marks removed. */
export function readScalar(text: string): Scalar {
  const plain = text.trim().replace(/^"(.*)"$/s, "$1");
  if (/^(true|false)$/i.test(plain)) return plain.toLowerCase() === "true";
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : plain;
}
