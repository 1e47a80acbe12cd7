import type { OutgoingRequest } from "./request.js";

/** Shorter tokens are placeholders, such as `test`, which occur in ordinary words. */
const MIN_TOKEN_LENGTH = 16;

/** Removes the request's token and query string from text that may repeat them. */
export function redact(text: string, { headers, url }: OutgoingRequest): string {
  const { auth: token = "" } = headers;
  const search = url.includes("?") ? url.slice(url.indexOf("?")) : "";
  const withoutToken = token.length >= MIN_TOKEN_LENGTH ? text.replaceAll(token, "[token]") : text;
  return search ? withoutToken.replaceAll(search, "?[query]") : withoutToken;
}
