import { UserError } from "./user-error.js";

/** A TCP port from a command line. */
export function readPort(flag: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
  throw new UserError(`${flag} takes a number from 0 to 65535, not "${text}".`, 2);
}
