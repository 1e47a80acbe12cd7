import { saveTo } from "../../node/index.js";
import type { Print } from "../io.js";

/**
 * Writes a downloaded file, or to standard output for `-`.
 *
 * @returns its size in bytes
 */
export async function saveFile(
  path: string,
  file: Response,
  { signal, print }: { readonly signal: AbortSignal; readonly print: Print },
): Promise<number> {
  let bytes = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  const body = (file.body ?? new Blob([]).stream()).pipeThrough(count);
  if (path !== "-") await saveTo(path, new Response(body), { signal });
  else for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) await print(chunk);
  return bytes;
}
