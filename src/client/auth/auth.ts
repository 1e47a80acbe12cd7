import type { AppKind } from "../operation.js";

/** An app's client id and secret, from which the client signs its own tokens (JWT, HS256). Keep it on a server. */
export interface App {
  /** Client id; becomes the claim `appId`. */
  readonly clientId: string;
  /** Client secret. It signs the tokens and is never sent. */
  readonly clientSecret: string;
  /** The user on whose behalf the calls run; becomes the claim `sub`. @default no such claim */
  readonly subject?: string | undefined;
  /** Further claims, such as `iss` or `aud`. The client's own (`appId`, `sub`, `iat`, `exp`, `jti`) win. */
  readonly claims?: Readonly<Record<string, unknown>> | undefined;
  /** How long a token is valid, in milliseconds. It is used until shortly before. @default 600000, ten minutes */
  readonly ttlMs?: number | undefined;
  /** Whether each token gets a new id, the claim `jti`. An app can be set to demand it. @default false */
  readonly jti?: boolean | undefined;
}

/** What gives the token: the token itself, a function that is asked before every attempt, or an app that signs. */
export type Credential = string | (() => string | Promise<string>) | App;

/**
 * One credential for every operation, or one for each kind of app: an operation then takes the first kind that its security allows.
 *
 * @example { botBuilder: { clientId, clientSecret }, adminConsole: () => adminToken() }
 */
export type Auth = Credential | { readonly [Kind in AppKind]?: Credential | undefined };
