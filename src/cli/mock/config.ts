import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { loadModule } from "../../mock/data/load-module.js";
import type { MockOptions } from "../../mock/index.js";
import { OptionError, validateOptions } from "../../mock/options/validate.js";
import { UserError } from "../user-error.js";

const NAMES = ["ts", "mts", "js", "mjs", "json"].map((extension) => `mock.config.${extension}`);

export interface MockConfig {
  readonly file: string;
  readonly options: MockOptions;
}

/** The file that `--config` names, or else the first `mock.config.*` of the folder; `undefined` when there is none. */
export function findConfig(given: string | undefined, folder = process.cwd()): string | undefined {
  if (given !== undefined) {
    const file = resolve(folder, given);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UserError(`--config: there is no file ${given}.`, 2);
    return file;
  }
  return NAMES.map((name) => join(folder, name)).find((file) => existsSync(file));
}

/**
 * Reads options of the mock from a file: JSON, or the default export of a module.
 *
 * @throws UserError that names the file and what is wrong in it
 */
export async function readConfig(file: string): Promise<MockConfig> {
  const name = basename(file);
  const options = await load(file).catch((error: Error) => {
    throw new UserError(`${name}: ${error.message}`, 2);
  });
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new UserError(`${name} must export an object with options of startMock.`, 2);
  try {
    validateOptions(options);
  } catch (error) {
    throw error instanceof OptionError ? new UserError(`${name}: ${error.option} ${error.problem}.`, 2) : error;
  }
  const { data } = options as MockOptions;
  // A folder is meant from where the file is.
  return { file, options: { ...options, ...(typeof data === "string" && { data: resolve(dirname(file), data) }) } };
}

async function load(file: string): Promise<unknown> {
  return file.endsWith(".json") ? JSON.parse(await readFile(file, "utf8")) : loadModule(file);
}

/** Flags win over the file, each option of the scenario on its own. */
export function mergeOptions(config: MockOptions, flags: MockOptions): MockOptions {
  return { ...config, ...flags, scenario: { ...config.scenario, ...flags.scenario } };
}
