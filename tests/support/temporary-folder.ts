import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A new folder, removed after the last test of the file. Call it while tests are collected. */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "kore-xo-api-test-")));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
