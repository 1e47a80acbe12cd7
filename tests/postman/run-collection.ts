import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import newman, { type Summary } from "newman";
import type { Body, Collection, Environment, Folder, Item } from "../../scripts/generate/postman/collection-types.js";
import { ROOT } from "../../scripts/lib/root.js";

export const collection = load<Collection>("kore-xo-api.postman_collection.json");
export const mockEnvironment = load<Environment>("mock.postman_environment.json");
export const platformEnvironment = load<Environment>("platform.postman_environment.json");

function load<T>(name: string): T {
  return JSON.parse(readFileSync(join(ROOT, "generated/postman", name), "utf8")) as T;
}

/** The requests of folders, at any depth. */
export function requestsIn(folders: readonly (Folder | Item)[] = collection.item): Item[] {
  return folders.flatMap((part) => ("item" in part ? requestsIn(part.item) : [part]));
}

/** Writes a file for each upload of the collection, where newman finds it. */
export async function writeUploads(folder: string): Promise<void> {
  const bodies = requestsIn().flatMap(({ request }) => request.body ?? []);
  for (const name of bodies.flatMap(filesOf)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), "made-up contents\n");
  }
}

function filesOf(body: Body): string[] {
  return body.mode === "formdata" ? body.formdata.flatMap((field) => (field.type === "file" ? field.src : [])) : [];
}

export interface RunOptions {
  readonly baseUrl: string;
  /** Holds the files of uploads. */
  readonly workingDir: string;
  /** Values of the environment, besides those of the mock's. */
  readonly values?: Readonly<Record<string, string>>;
  /** Ids of folders or requests. @default the whole collection */
  readonly folder?: readonly string[];
}

/** Runs requests of the collection in newman. */
export function runCollection({ baseUrl, workingDir, values = {}, folder }: RunOptions): Promise<Summary> {
  const envVar = Object.entries({ baseUrl, ...values }).map(([key, value]) => ({ key, value }));
  return new Promise((resolve, reject) => {
    newman.run({ collection, environment: mockEnvironment, envVar, workingDir, ...(folder && { folder }) }, (error, summary) => {
      if (error) reject(error);
      else resolve(summary);
    });
  });
}

/** What went wrong in a run, one line each: failed tests, errors of scripts, requests without a response. */
export function problemsOf({ run }: Summary): string[] {
  return run.failures.map(({ source, error }) => `${source?.name}: ${error.message}`);
}
