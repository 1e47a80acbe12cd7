import type { AppKind } from "../../../generated/client/operation-types.js";
import { entriesOf } from "../entries-of.js";
import { InputError } from "../errors/input-error.js";
import { isBrowser } from "../is-browser.js";
import type { OperationEntry } from "../operation-entry.js";
import { assertSendableToken } from "./assert-sendable-token.js";
import type { App, Auth, Credential } from "./auth.js";
import { createTokenSource, type TokenSource } from "./token-source.js";

/** Selects the token source for an operation. */
export type Credentials = (name: string, operation: OperationEntry | undefined) => TokenSource;

const HOW =
  "is not a credential. Pass a token, a function that returns one, { clientId, clientSecret }, or one of these per kind of app: { botBuilder: ... }.";

/** Validates the option `auth` when the client is created, and creates its token sources. */
export function createCredentials(auth: Auth | undefined, mayHoldSecret: boolean): Credentials {
  if (isCredential(auth)) {
    const source = createSource("auth", auth, mayHoldSecret);
    return () => source;
  }
  const kinds = entriesOf(auth);
  if (kinds.length === 0) throw invalid("auth", HOW);
  const sources = new Map(
    kinds.map(([kind, credential]) => {
      if (!isCredential(credential)) throw invalid(`auth.${kind}`, HOW);
      return [kind as AppKind, createSource(`auth.${kind}`, credential, mayHoldSecret)];
    }),
  );
  return (name, operation) => {
    const kind = operation?.apps.find((app) => sources.has(app));
    const source = kind && sources.get(kind);
    if (source) return source;
    const problem = operation
      ? `has no credential of kind ${operation.apps.join(" or ")}`
      : "cannot be selected for a path outside the description";
    throw new InputError(name, "auth", `${problem}. The client has ${[...sources.keys()].join(" and ")}.`);
  };
}

function createSource(option: string, credential: Credential, mayHoldSecret: boolean): TokenSource {
  if (typeof credential === "string") assertSendableToken("createClient", credential);
  if (typeof credential === "object") checkApp(option, credential, mayHoldSecret);
  return createTokenSource(credential);
}

function checkApp(option: string, { clientId, clientSecret, ttlMs = 1000 }: App, mayHoldSecret: boolean): void {
  for (const [key, value] of Object.entries({ clientId, clientSecret })) {
    if (typeof value !== "string" || !value)
      throw invalid(`${option}.${key}`, "is missing. Find it in the app's settings, and keep it in an environment variable.");
  }
  if (!(ttlMs >= 1000 && Number.isFinite(ttlMs))) throw invalid(`${option}.ttlMs`, "must be a number of milliseconds, 1000 or more.");
  if (mayHoldSecret || !isBrowser()) return;
  throw invalid(
    `${option}.clientSecret`,
    "would be readable by everyone who opens this page. Sign on a server and pass a function that fetches the token, or set dangerouslyAllowBrowser.",
  );
}

function isCredential(auth: unknown): auth is Credential {
  const app: object = Object(auth);
  return typeof auth === "string" || typeof auth === "function" || "clientId" in app || "clientSecret" in app;
}

function invalid(option: string, problem: string): InputError {
  return new InputError("createClient", option, problem);
}
