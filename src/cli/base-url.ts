import { UserError } from "./user-error.js";

/**
 * Checks an address that tokens are sent to.
 *
 * @param source flag or variable that it comes from, for the message
 * @throws UserError when it is no URL, or would show the token to anyone on the way
 */
export function checkBaseUrl(source: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new UserError(`${source} takes a URL, such as https://platform.kore.ai.`, 2);
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol === "http:" && !isLocal) throw new UserError(`${source} must be https: anyone on the way could read the token.`, 2);
  return text;
}
