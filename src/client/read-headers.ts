import { VERSION } from "../../generated/client/version.js";
import { entriesOf } from "./entries-of.js";
import { InputError } from "./errors/input-error.js";
import type { CallHeaders } from "./headers.js";
import { isBrowser } from "./is-browser.js";

/** Headers with names in lower case. They are read here, because the platform's own error would show the value. */
export function readHeaders(name: string, option: string, headers: CallHeaders | undefined): Record<string, string> {
  if (!headers) return {};
  try {
    return Object.fromEntries(new Headers(entriesOf(headers) as [string, string][]));
  } catch {
    throw new InputError(name, option, "contain a name or a value that HTTP does not allow.");
  }
}

/** Browsers send a `user-agent` of their own, and would ask the API for permission to send another one. */
export function ownHeaders(): Record<string, string> {
  return isBrowser() ? {} : { "user-agent": `kore-xo-api/${VERSION}` };
}
