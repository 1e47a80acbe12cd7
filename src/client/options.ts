import { InputError } from "./errors/input-error.js";
import { checkToken } from "./token.js";

/** The token for the header `auth`: a JWT, or a function that gives one and is asked before every request. */
export type Auth = string | (() => string | Promise<string>);

/** Sends a request, like the global `fetch`. */
export type Fetch = (request: Request) => Promise<Response>;

/** Options of {@link createClient}. */
export interface ClientOptions {
  /** Where the API is: scheme, host and port, such as `https://platform.kore.ai` or `http://localhost:4010`. */
  baseUrl: string;
  /** The token for the header `auth`, or a function that gives one. It is sent to `baseUrl` and nowhere else. */
  auth: Auth;
  /** Sends the requests. @default the global `fetch`, looked up at each request */
  fetch?: Fetch | undefined;
}

/** The options in the form that the client works with. */
export interface CheckedOptions {
  origin: string;
  auth: Auth;
  fetch: Fetch;
}

/** Checks the options when the client is created, so that a mistake does not wait for the first call. */
export function checkOptions({ baseUrl, auth, fetch = (request) => globalThis.fetch(request) }: ClientOptions): CheckedOptions {
  const wrong = (option: string, problem: string) => new InputError("createClient", option, problem);
  if (typeof auth === "string") checkToken("createClient", auth);
  else if (typeof auth !== "function") throw wrong("auth", "is missing. Pass a token, or a function that returns one.");
  if (typeof fetch !== "function") throw wrong("fetch", "is not a function. Leave it out, or pass (request) => Promise<Response>.");
  return { origin: checkBaseUrl(baseUrl, wrong), auth, fetch };
}

/** Messages name the part that is wrong, not its text: that may be a password. */
function checkBaseUrl(baseUrl: string, wrong: (option: string, problem: string) => Error): string {
  if (!baseUrl) throw wrong("baseUrl", 'is missing. Write where the API is, such as "https://platform.kore.ai".');
  const url = parseUrl(baseUrl);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw wrong("baseUrl", 'is not an http or https URL. Write scheme and host, such as "https://platform.kore.ai".');
  }
  const extra = [
    (url.username || url.password) && "credentials",
    url.pathname !== "/" && "a path",
    url.search && "a query",
    url.hash && "a hash",
  ].filter(Boolean);
  if (extra.length > 0) throw wrong("baseUrl", `has ${extra.join(" and ")}. Write "${url.origin}".`);
  return url.origin;
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
