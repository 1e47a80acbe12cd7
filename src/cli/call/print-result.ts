import { PartialError, type WaitOptions } from "../../client/index.js";
import type { Print } from "../io.js";
import type { CallFlags } from "./call-flags.js";
import type { AnyCall } from "./connect.js";
import type { Progress } from "./progress.js";
import { UnsavedFile } from "./resume-of.js";
import { saveFile } from "./save-file.js";

export interface Printing {
  readonly flags: CallFlags;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly print: Print;
}

/** Does with a call what the flags say, and prints the result as JSON. */
export async function printResult(call: AnyCall, { flags, progress, signal, print }: Printing): Promise<void> {
  const { all, ndjson, wait, download, include, intervalMs, deadlineMs, forJob: jobId } = flags;
  const waitOptions: WaitOptions = { signal, intervalMs, deadlineMs, jobId, onProgress: progress.onStatus };
  if (download !== undefined) {
    const file = await call.download({ ...waitOptions, onReceived: progress.onReceived });
    const bytes = await saveFile(download, file, { signal, print }).catch(async (error) => {
      throw new UnsavedFile(error, await call);
    });
    return download === "-" ? undefined : print(toJson({ file: download, bytes }));
  }
  if (wait) return print(toJson(await call.wait(waitOptions)));
  if (all) return ndjson ? printLines(call, print) : printList(call, print);
  if (include) return printWhole(call, print);
  const data = await call.catch((error) => {
    if (!(error instanceof PartialError)) throw error;
    // What did not fail is in the response, too.
    return print(toJson(error.data)).then(() => Promise.reject(error));
  });
  if (data !== undefined) await print(toJson(data));
}

async function printLines(items: AsyncIterable<unknown>, print: Print): Promise<void> {
  for await (const item of items) await print(`${JSON.stringify(item)}\n`);
}

/** One list, item by item: it may be longer than memory. It is not closed when a page fails, so that nobody takes it for the whole. */
async function printList(items: AsyncIterable<unknown>, print: Print): Promise<void> {
  let isFirst = true;
  for await (const item of items) {
    await print(`${isFirst ? "[" : ","}\n  ${JSON.stringify(item, null, 2).replaceAll("\n", "\n  ")}`);
    isFirst = false;
  }
  await print(isFirst ? "[]\n" : "\n]\n");
}

/** Status, headers and body, also those of an error. */
async function printWhole(call: AnyCall, print: Print): Promise<void> {
  const { data, error, response } = await call.raw();
  const body = error ? error.body : data;
  await print(toJson({ status: response.status, headers: Object.fromEntries(response.headers), ...(body !== undefined && { body }) }));
  if (error) throw error;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
