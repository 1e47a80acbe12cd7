import { commandLine, misuse } from "../lib/main.js";
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

Exit code: 0 as many are noticed as must be, 1 fewer, 2 misuse.`;

export type Settings =
  | { readonly target: "description"; readonly seed: number; readonly sample: number; readonly json: boolean }
  | { readonly target: TargetName; readonly mutate: readonly string[] | undefined };

const text = { type: "string" } as const;
const OPTIONS = { seed: text, sample: text, json: { type: "boolean" }, mutate: { ...text, multiple: true } } as const;

/**
 * What the command line asks for.
 *
 * @throws Help for `--help`, UserError on misuse
 */
export function readSettings(args: readonly string[]): Settings {
  const { values: flags, positionals } = commandLine(OPTIONS, USAGE, args);
  const [target, ...more] = positionals;
  if (target === undefined || more.length > 0) throw misuse("Name one target.", USAGE);
  if (target === "description") {
    if (flags.mutate) throw misuse("--mutate is for code.", USAGE);
    return { target, seed: count("--seed", flags.seed, 1, 0), sample: count("--sample", flags.sample, 200, 1), json: flags.json ?? false };
  }
  if (!Object.hasOwn(TARGETS, target)) throw misuse(`There is no target "${target}".`, USAGE);
  if (flags.seed ?? flags.sample ?? flags.json) throw misuse("--seed, --sample and --json are for the description.", USAGE);
  return { target: target as TargetName, mutate: flags.mutate };
}

function count(flag: string, text: string | undefined, fallback: number, least: number): number {
  if (text === undefined) return fallback;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && Number.isSafeInteger(value)) return value;
  throw misuse(`${flag} takes a whole number from ${least}, not "${text}".`, USAGE);
}
