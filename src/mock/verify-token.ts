import { createHmac, timingSafeEqual } from "node:crypto";
import type { Operation } from "../description/operation.js";
import { declaredError } from "./error-responses.js";
import type { MockResponse } from "./exchange.js";
import type { MockApp } from "./options/types.js";

/** Why a token is refused, and the example of the 401 for it. */
interface Refusal {
  readonly example: "invalid-credentials" | "not-a-jwt" | "missing-scope";
  readonly reason: string;
}

/** Verifies the header `auth` of a request as the platform does. Without apps, any text is accepted. */
export function verifyToken(
  operation: Operation,
  token: string | undefined,
  apps: readonly MockApp[] | undefined,
  nowMs: number,
): MockResponse | undefined {
  const refusal = refuse(operation, token, apps, nowMs);
  return refusal && declaredError(operation, 401, refusal.example, refusal.reason);
}

function refuse(operation: Operation, token: string | undefined, apps: readonly MockApp[] | undefined, nowMs: number): Refusal | undefined {
  const invalid = (reason: string): Refusal => ({ example: "invalid-credentials", reason });
  if (operation.security.length === 0) return undefined;
  if (!token) return invalid("The header auth is missing. It carries the token; the header Authorization is ignored");
  if (!apps) return undefined;
  const jwt = parse(token);
  if (!jwt) return { example: "not-a-jwt", reason: "The header auth is not a JSON Web Token (three base64url parts, joined by dots)" };
  const { header, claims, signed, signature } = jwt;
  const app = apps.find(({ clientId }) => clientId === claims.appId);
  if (!app)
    return invalid(claims.appId === undefined ? "The token has no claim appId" : "The claim appId is no client id of this mock's apps");
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

function refuseScope({ id, security }: Operation, { kind, scopes }: MockApp): Refusal | undefined {
  const needed = security.find((requirement) => kind in requirement)?.[kind];
  if (!needed) {
    const kinds = security.flatMap((requirement) => Object.keys(requirement)).join(" or ");
    return { example: "missing-scope", reason: `${id} takes a token of an app of kind ${kinds}; this app is of kind ${kind}` };
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
