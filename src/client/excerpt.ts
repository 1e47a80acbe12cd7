const LENGTH = 200;
/** How much is looked at: enough for the excerpt, whatever the answer's size. */
const WINDOW = 2000;

/** A value whose key sounds like a credential, in text that looks like JSON. The bot list carries client secrets. */
const SECRET_VALUE = /("[^"]*(?:secret|token|password)[^"]*"\s*:\s*")[^"]*/gi;

/** The first 200 characters of an answer on one line, for a message. */
export function excerpt(text: string): string {
  const line = text.slice(0, WINDOW).replace(SECRET_VALUE, "$1[secret]").replace(/\s+/g, " ").trim();
  return line.length > LENGTH ? `${line.slice(0, LENGTH)}...` : line;
}
