import { type ParseArgsConfig, parseArgs } from "node:util";
import { type App, type Auth, createClient } from "../../client/index.js";
import type { Description } from "../../description/description.js";
import type { Operation } from "../../description/operation.js";
import { UserError } from "../user-error.js";
import { listInputs } from "./inputs.js";
import { safeOperations } from "./run.js";

export const USAGE = `npx kore-xo-api verify --base-url https://HOST --app ID:KIND [options]
Sends the operations that only read to your own tenant, and compares each response with the description. Nothing of the tenant is stored.

  --base-url URL      where the tenant is, such as https://platform.kore.ai
  --app ID:KIND       client id and kind of an app: botBuilder, adminConsole or dataTables; may be repeated.
                      Its secret is read from the environment, because a command line is visible to others:
                      KORE_SECRET_BOT_BUILDER, KORE_SECRET_ADMIN_CONSOLE, KORE_SECRET_DATA_TABLES,
                      or KORE_SECRET when there is only one app
  --token-env NAME    instead of apps: the environment variable that holds a token
  --only A.B,C.D      send only these operations
  --bot-id ID         the same as --set botId=ID
  --set NAME=VALUE    a parameter or a field of the body, for every operation that has it; may be repeated.
                      JSON where it is no text: --set emailIds='["a@example.com"]'
  --strict            a field that the description does not name is a difference
  --report FILE       also writes the result as JSON, without values of the tenant; npm run observe -- FILE takes it into the description
  --help              prints this

conforms  the response is as described; fields that are not documented are listed below it
differs   it is not; the differences are listed below it, by names and types, never by values
refused   the tenant responded with an error, in its own words, or not at all
skipped   something is missing; says what, and how to give it

Exit code: 0 all sent conform, 1 something differs, was refused, or nothing could be sent, 2 misuse.`;

const OPTIONS = {
  "base-url": { type: "string" },
  app: { type: "string", multiple: true },
  "token-env": { type: "string" },
  only: { type: "string", multiple: true },
  "bot-id": { type: "string" },
  set: { type: "string", multiple: true },
  strict: { type: "boolean" },
  report: { type: "string" },
  help: { type: "boolean" },
} satisfies ParseArgsConfig["options"];

export interface LiveSettings {
  readonly baseUrl: string;
  readonly auth: Auth;
  readonly kinds: readonly string[] | undefined;
  readonly operations: readonly Operation[];
  readonly given: ReadonlyMap<string, string>;
  readonly strict: boolean;
  /** File to write the report to. */
  readonly report: string | undefined;
  /** What must never be printed. */
  readonly secrets: readonly string[];
}
type Environment = Readonly<Record<string, string | undefined>>;

/** What the command line asks for; `undefined` when that is help. No message repeats an argument that may hold a secret. */
export function readSettings(args: string[], environment: Environment, description: Description): LiveSettings | undefined {
  const flags = readFlags(args);
  if (flags.help) return undefined;
  const operations = readOperations(flags.only, description);
  const credentials = readCredentials(flags, environment, description);
  const baseUrl = flags["base-url"] ?? "";
  if (!baseUrl) throw misuse("--base-url is missing");
  checkClient(baseUrl, credentials.auth);
  const given = readGiven([...(flags.set ?? []), ...(flags["bot-id"] === undefined ? [] : [`botId=${flags["bot-id"]}`])]);
  const names = new Set(operations.flatMap(listInputs).map(({ name }) => name));
  for (const name of given.keys()) if (!names.has(name)) throw misuse(`--set ${name}=...: none of the operations to send takes ${name}`);
  return { baseUrl, ...credentials, operations, given, strict: flags.strict ?? false, report: flags.report };
}

function readFlags(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, strict: true, allowPositionals: true });
    if (positionals.length > 0) throw misuse("There is an argument that belongs to no option");
    return values;
  } catch (error) {
    throw error instanceof UserError ? error : misuse((error as Error).message.replace(/\.$/, ""));
  }
}

function readOperations(only: string[] | undefined, description: Description): Operation[] {
  const safe = safeOperations(description);
  const wanted = only?.flatMap((list) => list.split(",")).map((id) => id.trim());
  for (const id of wanted ?? []) {
    if (safe.some((operation) => operation.id === id)) continue;
    const known = description.byId.has(id);
    throw misuse(
      known ? `--only ${id}: it does not only read, so it is never sent` : `--only ${id}: the description has no such operation`,
    );
  }
  return wanted ? safe.filter(({ id }) => wanted.includes(id)) : safe;
}

function readCredentials(flags: { app?: string[]; "token-env"?: string }, environment: Environment, description: Description) {
  const { app: apps = [], "token-env": tokenName } = flags;
  if (tokenName !== undefined) {
    if (apps.length > 0) throw misuse("--app and --token-env exclude each other");
    const token = environment[tokenName];
    if (!token) throw misuse(`--token-env: the environment variable ${tokenName} is not set`);
    return { auth: token, kinds: undefined, secrets: [token] };
  }
  if (apps.length === 0) throw misuse("--app or --token-env is missing");
  const kinds = [...description.appKinds.keys()];
  const auth: Record<string, App> = {};
  for (const text of apps) {
    const [clientId = "", kind = "", ...more] = text.split(":");
    if (more.length > 0) throw misuse("--app takes ID:KIND. The secret does not belong on a command line, which others can see");
    if (!clientId || !kinds.includes(kind)) throw misuse(`--app takes ID:KIND, where KIND is one of ${kinds.join(", ")}`);
    if (auth[kind]) throw misuse(`--app: there are two apps of kind ${kind}`);
    const name = `KORE_SECRET_${kind.replace(/[A-Z]/g, "_$&").toUpperCase()}`;
    const clientSecret = environment[name] ?? (apps.length === 1 ? environment.KORE_SECRET : undefined);
    if (!clientSecret) throw misuse(`The secret of the app of kind ${kind} is missing: set the environment variable ${name}`);
    auth[kind] = { clientId, clientSecret };
  }
  return { auth: auth as Auth, kinds: Object.keys(auth), secrets: Object.values(auth).map(({ clientSecret }) => clientSecret) };
}

function readGiven(pairs: readonly string[]): Map<string, string> {
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw misuse("--set takes NAME=VALUE");
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    }),
  );
}

/** The client checks address and token itself; its messages repeat neither. */
function checkClient(baseUrl: string, auth: Auth): void {
  try {
    createClient({ baseUrl, auth });
  } catch (error) {
    throw misuse((error as Error).message.replace(/^createClient: /, "").replace(/\.$/, ""));
  }
  const { protocol, hostname } = new URL(baseUrl);
  if (protocol === "http:" && !["localhost", "127.0.0.1", "[::1]"].includes(hostname))
    throw misuse("--base-url must be https: anyone on the way could read the token");
}

function misuse(problem: string): UserError {
  return new UserError(`${problem}.\nSee: npx kore-xo-api verify --help`, 2);
}
