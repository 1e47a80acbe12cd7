import { abortable } from "./abortable.js";

/** The longest time that a timer can take; a longer one would end at once. */
export const LONGEST_MS = 2 ** 31 - 1;

/** Waits. Rejects with the signal's reason when that aborts. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => new Promise<void>((resolve) => (timer = setTimeout(resolve, Math.min(ms, LONGEST_MS))));
  return abortable(wait, signal).finally(() => clearTimeout(timer));
}
