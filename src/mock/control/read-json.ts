import type { IncomingMessage } from "node:http";

const MAX_BYTES = 10_000_000;

/**
 * Reads a body as JSON, whatever its content type says.
 *
 * @throws TypeError when it is too large or no JSON
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BYTES) chunks.push(chunk);
  }
  if (size > MAX_BYTES) throw new TypeError(`The body is larger than ${MAX_BYTES / 1_000_000} MB.`);
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch (error) {
    throw new TypeError(`The body is not JSON: ${(error as Error).message}.`);
  }
}
