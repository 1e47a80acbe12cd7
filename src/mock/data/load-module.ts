import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const TYPESCRIPT = /\.[cm]?ts$/;

/**
 * The default export of a JavaScript or TypeScript module as it is now on the disk; all exports where there is no default.
 *
 * @throws Error when a TypeScript module needs a newer Node or jiti
 */
export async function loadModule(file: string): Promise<unknown> {
  const exports = (await (TYPESCRIPT.test(file) && !stripsTypes() ? importTyped(file) : importNow(file))) as { default?: unknown };
  return exports.default ?? exports;
}

/** Whether this Node runs TypeScript itself: 22.18, 23.6 and newer do. */
function stripsTypes(): boolean {
  return Boolean((process.features as { typescript?: unknown }).typescript);
}

/** The time of the last change in the URL keeps Node from returning what it imported before. */
async function importNow(file: string): Promise<unknown> {
  const { mtimeMs } = await stat(file);
  return import(`${pathToFileURL(file).href}?changed=${mtimeMs}`);
}

async function importTyped(file: string): Promise<unknown> {
  const { createJiti } = await import("jiti").catch((error: unknown) => {
    throw new Error(`${file}: TypeScript needs Node 22.18 or newer here. Or install jiti: npm install --save-dev jiti`, { cause: error });
  });
  return createJiti(import.meta.url, { moduleCache: false, fsCache: false }).import(resolve(file));
}
