import { type App, type Auth, createClient } from "../../client/index.js";
import type { Description } from "../../description/description.js";
import type { Operation } from "../../description/operation.js";
import { checkBaseUrl } from "../base-url.js";
import { type Environment, readVariable } from "../environment.js";
import { UserError } from "../user-error.js";
import type { VerifyFlags } from "./flags.js";
import { listInputs } from "./inputs.js";
import { safeOperations } from "./run.js";

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

/**
 * What the flags ask for.
 *
 * @throws UserError that repeats no value which may be a secret
 */
export function readSettings(flags: VerifyFlags, environment: Environment, description: Description): LiveSettings {
  const operations = readOperations(flags.only, description);
  const credentials = readCredentials(flags, environment, description);
  const baseUrl = readBaseUrl(flags, environment);
  checkAuth(baseUrl, credentials.auth);
  const given = readGiven([...(flags.set ?? []), ...(flags.botId === undefined ? [] : [`botId=${flags.botId}`])]);
  const names = new Set(operations.flatMap(listInputs).map(({ name }) => name));
  for (const name of given.keys()) if (!names.has(name)) throw misuse(`--set ${name}=...: none of the operations to send takes ${name}`);
  return { baseUrl, ...credentials, operations, given, strict: flags.strict ?? false, report: flags.report };
}

function readOperations(only: VerifyFlags["only"], description: Description): Operation[] {
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

function readCredentials({ app: apps = [], tokenEnv: tokenName }: VerifyFlags, environment: Environment, description: Description) {
  if (tokenName !== undefined) {
    if (apps.length > 0) throw misuse("--app and --token-env exclude each other");
    const token = readVariable(environment, tokenName);
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
    const clientSecret = readVariable(environment, name) ?? (apps.length === 1 ? readVariable(environment, "KORE_SECRET") : undefined);
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

function readBaseUrl({ baseUrl }: VerifyFlags, environment: Environment): string {
  if (baseUrl !== undefined) return checkBaseUrl("--base-url", baseUrl);
  const known = readVariable(environment, "KORE_BASE_URL");
  if (known === undefined) throw misuse("--base-url is missing");
  return checkBaseUrl("KORE_BASE_URL", known);
}

/** The client checks address and token itself; its messages repeat neither. */
function checkAuth(baseUrl: string, auth: Auth): void {
  try {
    createClient({ baseUrl, auth });
  } catch (error) {
    throw misuse((error as Error).message.replace(/^createClient: /, "").replace(/\.$/, ""));
  }
}

function misuse(problem: string): UserError {
  return new UserError(`${problem}.\nSee: npx kore-xo-api verify --help`, 2);
}
