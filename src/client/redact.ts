import type { Outgoing } from "./request.js";

/** Shorter ones are no credentials but placeholders, such as `test`, and parts of ordinary words. */
const TOKEN_LENGTH = 16;

/** Text of others without the token and the query string of the request that it is about. */
export function redact(text: string, { headers, url }: Outgoing): string {
  const { auth: token = "" } = headers;
  const search = url.includes("?") ? url.slice(url.indexOf("?")) : "";
  const withoutToken = token.length >= TOKEN_LENGTH ? text.replaceAll(token, "[token]") : text;
  return search ? withoutToken.replaceAll(search, "?[query]") : withoutToken;
}
