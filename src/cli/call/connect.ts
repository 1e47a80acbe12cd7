import { type Auth, type ClientEvent, createClient, InputError, type WaitOptions } from "../../client/index.js";
import type { Operation } from "../../description/operation.js";
import { checkBaseUrl } from "../base-url.js";
import { type Environment, readVariable } from "../environment.js";
import { UserError } from "../user-error.js";

/** A call of any operation; what only some have is there when the description says so. */
export interface AnyCall extends Promise<unknown>, AsyncIterable<unknown> {
  raw(): Promise<{ data?: unknown; error?: Error & { body: unknown }; response: Response }>;
  wait(options: WaitOptions): Promise<unknown>;
  download(
    options: WaitOptions & { onReceived?: (progress: { receivedBytes: number; totalBytes?: number }) => unknown },
  ): Promise<Response>;
}
export type Send = (operation: Operation, input: object, options: object) => AnyCall;
type AnyClient = Record<string, Record<string, (input: object, options: object) => AnyCall>>;

export interface Connection {
  readonly baseUrl: string | undefined;
  /** Where to send it when nobody says so. */
  readonly platform: string;
  readonly env: Environment;
  readonly onEvent: (event: ClientEvent) => void;
}

/**
 * The client, whose operations are looked up by their id.
 *
 * @throws UserError that names the flag or the environment variable that is missing or wrong
 */
export function connect({ baseUrl, platform, env, onEvent }: Connection): Send {
  const [source, address] =
    baseUrl === undefined ? ["KORE_BASE_URL", readVariable(env, "KORE_BASE_URL") ?? platform] : ["--base-url", baseUrl];
  const client = clientOf({ baseUrl: checkBaseUrl(source, address), auth: readCredentials(env), onEvent }, source);
  return ({ id, module, verb }, input, options) => {
    const call = client[module]?.[verb];
    if (!call) throw new Error(`The client has no operation ${id}`);
    return call(input, options);
  };
}

function clientOf(options: Parameters<typeof createClient>[0], source: string): AnyClient {
  try {
    return createClient(options) as unknown as AnyClient;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { operation, parameter, message } = error;
    const name =
      new Map([
        ["baseUrl", source],
        ["auth", "KORE_TOKEN"],
      ]).get(parameter) ?? parameter;
    throw new UserError(message.replace(`${operation}: ${parameter}`, name), 2);
  }
}

/** A token wins over an app: whoever has both set means the narrower one. */
function readCredentials(env: Environment): Auth {
  const [token, clientId, clientSecret] = ["KORE_TOKEN", "KORE_CLIENT_ID", "KORE_CLIENT_SECRET"].map((name) => readVariable(env, name));
  if (token) return token;
  if (clientId && clientSecret) return { clientId, clientSecret };
  if (clientId || clientSecret)
    throw new UserError(`${clientId ? "KORE_CLIENT_SECRET" : "KORE_CLIENT_ID"} is not set in the environment.`, 2);
  throw new UserError(
    "There are no credentials. Set KORE_CLIENT_ID and KORE_CLIENT_SECRET, or KORE_TOKEN, in the environment: a command line is visible to others.",
    2,
  );
}
