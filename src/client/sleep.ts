import { abortable } from "./abortable.js";

/** The longest delay of a timer, in milliseconds; with a longer one it would fire at once. */
export const LONGEST_MS = 2 ** 31 - 1;

/** Resolves after `ms`. Rejects with the signal's reason if that aborts first. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => new Promise<void>((resolve) => (timer = setTimeout(resolve, Math.min(ms, LONGEST_MS))));
  return abortable(wait, signal).finally(() => clearTimeout(timer));
}
