import type { Credentials } from "./auth/credentials.js";
import type { Emit } from "./emit.js";
import type { Limiter } from "./limiter/limiter.js";
import type { Fetch } from "./options.js";
import type { Transport } from "./request.js";

/** Validated client options with their defaults applied. Child clients share the credentials and the limiter. */
export interface Settings {
  readonly transport: Transport;
  /** What every URL starts with: scheme, host and, of a gateway, a path. Has no slash at the end. */
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly limiter: Limiter | undefined;
  readonly fetch: Fetch;
  readonly emit?: Emit | undefined;
  /** Sent with every call; names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}
