import { type Command, Option } from "commander";
import { FAULT_NAMES } from "../../mock/faults/fault.js";
import type { MockApp, MockOptions } from "../../mock/index.js";
import { OptionError, validateOptions } from "../../mock/options/validate.js";
import { UserError } from "../user-error.js";

/** A flag, and the option of `startMock` that it sets. */
interface Flag {
  readonly flags: string;
  /** Key path, such as `scenario.jobs`. */
  readonly option: string;
  readonly description: string;
  /** The option's value; without it the flag's own. */
  readonly read?: (given: never) => unknown;
  /** Whether it may be given several times. */
  readonly isRepeatable?: boolean;
}

/** The mock validates the values itself; an empty text is no number. */
const number = (text: string) => (text.trim() === "" ? Number.NaN : Number(text));

const LISTENING: readonly Flag[] = [
  { flags: "--port <n>", option: "port", description: "TCP port; 0 picks a free one (default: 4010)", read: number },
  { flags: "--host <address>", option: "host", description: "address to listen on (default: 127.0.0.1, which only this machine reaches)" },
  { flags: "--https", option: "https", description: "serve HTTPS with a certificate made at the start" },
];

const BEHAVIOUR: readonly Flag[] = [
  {
    flags: "--app <id:secret:kind>",
    option: "apps",
    description: "accept only tokens of this app, verified as on the platform; may be repeated",
    read: (apps: string[]) => apps.map(readApp),
    isRepeatable: true,
  },
  { flags: "--data <folder>", option: "data", description: "your own data: fixtures by operation, such as bots.list.yaml" },
  { flags: "--no-auth", option: "auth", description: "require no token" },
  { flags: "--jobs <outcome>", option: "scenario.jobs", description: "succeed, fail or never-end (default: succeed)" },
  {
    flags: "--running-polls <n>",
    option: "scenario.runningPolls",
    description: "how often a job is reported as running (default: 2)",
    read: number,
  },
  { flags: "--list-size <n>", option: "scenario.listSize", description: "how many items each list has (default: 120)", read: number },
  { flags: "--rate-limits", option: "scenario.rateLimits", description: "respond 429 beyond the documented rate limits" },
  { flags: "--latency <ms>", option: "scenario.latencyMs", description: "delay before each response (default: 0)", read: number },
  {
    flags: "--failure-rate <share>",
    option: "scenario.failureRate",
    description: "share of the requests that fail with 500, from 0 to 1 (default: 0)",
    read: number,
  },
  { flags: "--fault <name>", option: "scenario.fault", description: `how the network fails: ${FAULT_NAMES.join(", ")}` },
  {
    flags: "--fault-rate <share>",
    option: "scenario.faultRate",
    description: "share of the requests that meet the fault (default: 1)",
    read: number,
  },
  { flags: "--seed <n>", option: "seed", description: "seed of all random choices (default: 1)", read: number },
];

const ALL = [...LISTENING, ...BEHAVIOUR];

export function addListeningFlags(command: Command): Command {
  return addFlags(command, LISTENING);
}

/** Adds the flags that say how the mock behaves, for any command that starts one. */
export function addMockFlags(command: Command): Command {
  return addFlags(command, BEHAVIOUR);
}

function addFlags(command: Command, flags: readonly Flag[]): Command {
  for (const one of flags) {
    const option = new Option(one.flags, one.description);
    if (one.isRepeatable) option.argParser((value, earlier: string[] = []) => [...earlier, value]);
    command.addOption(option);
  }
  return command;
}

/**
 * The options of `startMock` that were given as flags.
 *
 * @throws UserError that names the first invalid flag; never its value, which may be a secret
 */
export function readMockFlags(command: Command): MockOptions {
  const options: MockOptions & { scenario: object } = { scenario: {} };
  for (const { flags, option, read = (value: unknown) => value } of ALL) {
    const name = new Option(flags).attributeName();
    if (command.getOptionValueSource(name) !== "cli") continue;
    const [key = "", inner] = option.split(".");
    const value = read(command.getOptionValue(name) as never);
    Object.assign(inner === undefined ? options : options.scenario, { [inner ?? key]: value });
  }
  try {
    validateOptions(options);
  } catch (error) {
    throwAsFlagError(error);
  }
  return options;
}

/** Throws an error of the mock's options as one that names the flag; any other as it is. */
export function throwAsFlagError(error: unknown): never {
  throw error instanceof OptionError ? new UserError(`${flagOf(error.option)} ${error.problem}.`, 2) : error;
}

/** `--latency` for `scenario.latencyMs`; `--app: kind` for `apps[0].kind`. */
export function flagOf(option: string): string {
  const [, inApp] = /^apps\[\d+\]\.(\w+)$/.exec(option) ?? [];
  const found = ALL.find((flag) => flag.option === (inApp === undefined ? option : "apps"));
  if (found === undefined) return option;
  const { long } = new Option(found.flags);
  return inApp === undefined ? String(long) : `${long}: ${inApp}`;
}

/** The secret may hold colons; id and kind hold none. */
function readApp(text: string): MockApp {
  const [clientId = "", ...rest] = text.split(":");
  const kind = rest.pop() ?? "";
  const clientSecret = rest.join(":");
  if (clientId && clientSecret && kind) return { clientId, clientSecret, kind };
  throw new UserError("--app takes ID:SECRET:KIND, such as cs-1:made-up:botBuilder.", 2);
}
