const LENGTH = 200;
/** How many characters are searched and shortened, however long the text is. */
const WINDOW = 2000;

/** The value of a key that looks like a credential, in text that looks like JSON. The bot list contains client secrets. */
const SECRET_VALUE = /("[^"]*(?:secret|token|password)[^"]*"\s*:\s*")[^"]*/gi;

/** The first 200 characters of a response on one line, for error messages. */
export function excerpt(text: string): string {
  const line = text.slice(0, WINDOW).replace(SECRET_VALUE, "$1[secret]").replace(/\s+/g, " ").trim();
  return line.length > LENGTH ? `${line.slice(0, LENGTH)}...` : line;
}
