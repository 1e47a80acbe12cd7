import type { IncomingMessage } from "node:http";
import type { ActualLimits } from "../limits.js";
import { collect, parseJson, tooLarge } from "../read-body.js";

/**
 * Reads a body as JSON, whatever its content type says.
 *
 * @throws TypeError when it is beyond a limit or no JSON
 */
export async function readJson(request: IncomingMessage, limits: ActualLimits): Promise<unknown> {
  const bytes = await collect(request, limits.bodyBytes);
  const result = bytes ? parseJson(bytes, limits) : tooLarge("bodyBytes", limits);
  if ("problem" in result) throw new TypeError(`${result.problem}.`);
  return result.body;
}
