import type { AppKind } from "../../../generated/client/operation-types.js";

/** An app's client id and secret, with which the client signs its own tokens (JWT, HS256). Keep the secret on a server. */
export interface App {
  /** Client id, sent as the claim `appId`. */
  readonly clientId: string;
  /** Client secret. It signs the tokens and is never sent. */
  readonly clientSecret: string;
  /** The user on whose behalf the calls are made, sent as the claim `sub`. @default no such claim */
  readonly subject?: string | undefined;
  /** Additional claims, such as `iss` or `aud`. The client's own (`appId`, `sub`, `iat`, `exp`, `jti`) override them. */
  readonly claims?: Readonly<Record<string, unknown>> | undefined;
  /** Lifetime of a token, in milliseconds, at least 1000. Tokens are renewed shortly before they expire. @default 600000 (10 minutes) */
  readonly ttlMs?: number | undefined;
  /** Whether each token gets an id of its own, the claim `jti`. An app can be configured to require it. @default false */
  readonly jti?: boolean | undefined;
}

/** Where the token comes from: the token itself, a function that is called before every attempt, or an app that signs it. */
export type Credential = string | (() => string | Promise<string>) | App;

/**
 * One credential for every operation, or one per kind of app: an operation then uses the first kind that its security allows.
 *
 * @example { botBuilder: { clientId, clientSecret }, adminConsole: () => adminToken() }
 */
export type Auth = string | (() => string | Promise<string>) | OneApp | CredentialPerKind;

/** An app for every operation. */
export interface OneApp extends App, Nothing<AppKind> {}

/** A credential for each kind of app. */
export interface CredentialPerKind extends PerKind, Nothing<"clientId" | "clientSecret"> {}

type PerKind = { readonly [Kind in AppKind]?: Credential | undefined };
type Nothing<Keys extends string> = { readonly [Key in Keys]?: undefined };
