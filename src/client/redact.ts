/** Shorter ones are no credentials but placeholders, such as `test`, and parts of ordinary words. */
const TOKEN_LENGTH = 16;

/** Text of others without the token and the query string of the request that it is about. */
export function redact(text: string, request: Request): string {
  const token = request.headers.get("auth") ?? "";
  const { search } = new URL(request.url);
  const withoutToken = token.length >= TOKEN_LENGTH ? text.replaceAll(token, "[token]") : text;
  return search ? withoutToken.replaceAll(search, "?[query]") : withoutToken;
}
