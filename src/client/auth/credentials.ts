import { InputError } from "../errors/input-error.js";
import type { AppKind, Operation } from "../operation.js";
import type { App, Auth, Credential } from "./auth.js";
import { checkToken } from "./check-token.js";
import { createTokenSource, type TokenSource } from "./token-source.js";

/** Chooses who gives the token for an operation. */
export type Credentials = (name: string, operation: Operation | undefined) => TokenSource;

const HOW =
  "Pass a token, a function that returns one, { clientId, clientSecret }, or one of these for each kind of app: { botBuilder: ... }.";

/** Checks what the client was given, when it is created, and makes the sources of its tokens. */
export function createCredentials(auth: Auth | undefined, mayHoldSecret: boolean): Credentials {
  if (!auth) throw wrong("auth", `is missing. ${HOW}`);
  if (isCredential(auth)) {
    const source = createSource("auth", auth, mayHoldSecret);
    return () => source;
  }
  const kinds = Object.entries(auth).filter(([, credential]) => credential !== undefined);
  if (typeof auth !== "object" || kinds.length === 0) throw wrong("auth", `holds no credential. ${HOW}`);
  const sources = new Map(
    kinds.map(([kind, credential]) => {
      if (!isCredential(credential)) throw wrong(`auth.${kind}`, `is not a credential. ${HOW}`);
      return [kind as AppKind, createSource(`auth.${kind}`, credential, mayHoldSecret)];
    }),
  );
  return (name, operation) => {
    const kind = operation?.apps.find((app) => sources.has(app));
    const source = kind && sources.get(kind);
    if (source) return source;
    const needed = operation
      ? `is missing a credential of kind ${operation.apps.join(" or ")}`
      : "cannot be chosen for a path outside the description";
    throw new InputError(name, "auth", `${needed}. The client holds ${[...sources.keys()].join(" and ")}.`);
  };
}

function createSource(option: string, credential: Credential, mayHoldSecret: boolean): TokenSource {
  if (typeof credential === "string") checkToken("createClient", credential);
  if (typeof credential === "object") checkApp(option, credential, mayHoldSecret);
  return createTokenSource(credential);
}

function checkApp(option: string, { clientId, clientSecret, ttlMs = 1000 }: App, mayHoldSecret: boolean): void {
  for (const [key, value] of Object.entries({ clientId, clientSecret })) {
    if (typeof value !== "string" || !value)
      throw wrong(`${option}.${key}`, "is missing. It stands in the app's settings; environment variables keep it out of code.");
  }
  if (!(ttlMs >= 1000)) throw wrong(`${option}.ttlMs`, "must be a number of milliseconds, 1000 or more.");
  if (mayHoldSecret || !("document" in globalThis)) return;
  throw wrong(
    `${option}.clientSecret`,
    "would be readable by everyone who opens this page. Sign on a server and pass a function that fetches the token, or set dangerouslyAllowBrowser.",
  );
}

function isCredential(auth: unknown): auth is Credential {
  return (
    typeof auth === "string" ||
    typeof auth === "function" ||
    (typeof auth === "object" && auth !== null && ("clientId" in auth || "clientSecret" in auth))
  );
}

function wrong(option: string, problem: string): InputError {
  return new InputError("createClient", option, problem);
}
