import type { OutgoingRequest } from "./request.js";

/** Shorter tokens are placeholders, such as `test`, which occur in ordinary words. */
const MIN_TOKEN_LENGTH = 16;

/** What the client and a gateway take as proof of who calls. */
const SECRET_HEADERS = ["auth", "authorization", "cookie"];

/** Removes the request's tokens and query string from text that may repeat them. */
export function redact(text: string, { headers, url }: OutgoingRequest): string {
  const tokens = SECRET_HEADERS.map((name) => headers[name] ?? "").filter(({ length }) => length >= MIN_TOKEN_LENGTH);
  const search = /\?.*/.exec(url)?.[0];
  const withoutTokens = tokens.reduce((rest, token) => rest.replaceAll(token, "[token]"), text);
  return search ? withoutTokens.replaceAll(search, "?[query]") : withoutTokens;
}
