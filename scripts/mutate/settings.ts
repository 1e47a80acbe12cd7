import { parseArgs } from "node:util";
import { UserError } from "../lib/user-error.js";
import { TARGETS, type TargetName } from "./code/targets.js";

export const USAGE = `npm run mutate -- description [--seed N] [--sample N] [--json]
npm run mutate -- ${Object.keys(TARGETS).join("|")} [--mutate GLOB]
Makes deliberate faults and counts those that lint and tests notice.

description     faults in the YAML of openapi/
  --seed N      which faults are chosen; the same seed chooses the same (default 1)
  --sample N    how many are tried (default 200)
  --json        the result as JSON on standard output, progress on standard error
client, mock, rules   faults in code, by Stryker; reports in coverage/mutation/
  --mutate GLOB only in these files; may be repeated
--help          prints this

Exit code: 0 as many are noticed as must be, 1 fewer, 2 misuse.`;

export type Settings =
  | { readonly target: "description"; readonly seed: number; readonly sample: number; readonly json: boolean }
  | { readonly target: TargetName; readonly mutate: readonly string[] | undefined };

/**
 * What the command line asks for; undefined when that is help.
 *
 * @throws UserError on misuse
 */
export function readSettings(args: readonly string[]): Settings | undefined {
  const { target, more, flags } = parse(args);
  if (flags.help) return undefined;
  if (target === undefined || more.length > 0) throw misuse("Name one target.");
  if (target === "description") {
    if (flags.mutate) throw misuse("--mutate is for code.");
    return { target, seed: count("--seed", flags.seed, 1, 0), sample: count("--sample", flags.sample, 200, 1), json: flags.json ?? false };
  }
  if (!Object.hasOwn(TARGETS, target)) throw misuse(`There is no target "${target}".`);
  if (flags.seed ?? flags.sample ?? flags.json) throw misuse("--seed, --sample and --json are for the description.");
  return { target: target as TargetName, mutate: flags.mutate };
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seed: { type: "string" },
        sample: { type: "string" },
        json: { type: "boolean" },
        mutate: { type: "string", multiple: true },
        help: { type: "boolean" },
      },
    });
    const [target, ...more] = positionals;
    return { target, more, flags: values };
  } catch (error) {
    throw misuse((error as Error).message);
  }
}

function count(flag: string, text: string | undefined, fallback: number, least: number): number {
  if (text === undefined) return fallback;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && Number.isSafeInteger(value)) return value;
  throw misuse(`${flag} takes a whole number from ${least}, not "${text}".`);
}

function misuse(message: string): UserError {
  return new UserError(`${message}\n\n${USAGE}`, 2);
}
