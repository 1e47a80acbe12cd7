import { createHmac, timingSafeEqual } from "node:crypto";
import type { Operation } from "./description.js";
import { declaredFailure } from "./errors.js";
import type { MockAnswer } from "./exchange.js";

/** An app whose tokens a mock accepts. */
export interface MockApp {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The kind of app, as the description names it: `botBuilder`, `adminConsole` or `dataTables`. */
  readonly kind: string;
  /** The scopes that it was given. @default all */
  readonly scopes?: readonly string[] | undefined;
}

/** Why a token is refused: the example of the 401 that shows it, and the reason in words. */
interface Refused {
  readonly example: "invalid-credentials" | "not-a-jwt" | "missing-scope";
  readonly reason: string;
}

/** Checks the header `auth` of a request, as the platform does. Without apps any text is a token. */
export function checkToken(
  operation: Operation,
  token: string | undefined,
  apps: readonly MockApp[] | undefined,
  nowMs: number,
): MockAnswer | undefined {
  const refused = refuse(operation, token, apps, nowMs);
  return refused && declaredFailure(operation, 401, refused.example, refused.reason);
}

function refuse(operation: Operation, token: string | undefined, apps: readonly MockApp[] | undefined, nowMs: number): Refused | undefined {
  const invalid = (reason: string): Refused => ({ example: "invalid-credentials", reason });
  if (operation.security.length === 0) return undefined;
  if (!token) return invalid("The header auth is missing. It carries the token; Authorization is not read");
  if (!apps) return undefined;
  const jwt = parse(token);
  if (!jwt) return { example: "not-a-jwt", reason: "The header auth holds no JSON Web Token (three parts of base64url, joined by dots)" };
  const { header, claims, signed, signature } = jwt;
  const app = apps.find(({ clientId }) => clientId === claims.appId);
  if (!app)
    return invalid(
      claims.appId === undefined ? "The token has no claim appId" : "No app of this mock has the client id in the claim appId",
    );
  if (header.alg !== "HS256") return invalid("The token is not signed with HS256");
  const expected = createHmac("sha256", app.clientSecret).update(signed).digest();
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected))
    return invalid("The signature does not verify with the app's client secret");
  const nowS = nowMs / 1000;
  if (claims.exp !== undefined && typeof claims.exp !== "number") return invalid("The claim exp is not a number of seconds since 1970");
  if (claims.exp !== undefined && claims.exp <= nowS) return invalid(`The token expired ${Math.ceil(nowS - claims.exp)} s ago`);
  if (claims.nbf !== undefined && !(Number(claims.nbf) <= nowS)) return invalid("The token is not valid yet (claim nbf)");
  return refuseScope(operation, app);
}

function refuseScope({ id, security }: Operation, { kind, scopes }: MockApp): Refused | undefined {
  const needed = security.find((requirement) => kind in requirement)?.[kind];
  if (!needed) {
    const kinds = security.flatMap((requirement) => Object.keys(requirement)).join(" or ");
    return { example: "missing-scope", reason: `${id} takes a token of ${kinds}, this app is of kind ${kind}` };
  }
  const missing = needed.filter((scope) => scopes !== undefined && !scopes.includes(scope));
  return missing.length === 0 ? undefined : { example: "missing-scope", reason: `The app lacks the scope ${missing.join(", ")}` };
}

function parse(token: string) {
  const [head = "", payload = "", signature, ...more] = token.split(".");
  if (signature === undefined || more.length > 0) return undefined;
  const header = parseJson(head);
  const claims = parseJson(payload);
  return header && claims && { header, claims, signed: `${head}.${payload}`, signature: Buffer.from(signature, "base64url") };
}

function parseJson(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
