import type { Row } from "../table.js";
import { compareHeaps } from "./memory.js";
import { compareSpeeds } from "./speed.js";
import { compareStarts } from "./start-up.js";

/** Compares our mock with Prism's command line, and its memory with itself. */
export async function compareMocks(): Promise<Row[]> {
  return [...(await compareSpeeds()), ...(await compareStarts()), ...(await compareHeaps())];
}
