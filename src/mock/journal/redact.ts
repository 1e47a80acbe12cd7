const SECRET_NAME = /secret|passw(or)?d|token|authorization|api[-_]?key|private[-_]?key|credential/i;
const JSON_WEB_TOKEN = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/;
export const REDACTED = "(redacted)";

/** Whether a text may be a secret, by the name of its field or by its look. Numbers are none: fields such as `totalTokens` count. */
export function isSecret(name: string, value: unknown): boolean {
  return typeof value === "string" && value !== "" && (SECRET_NAME.test(name) || JSON_WEB_TOKEN.test(value));
}

/** A copy of a JSON value without its secrets. */
export function redact(value: unknown, name = ""): unknown {
  if (isSecret(name, value)) return REDACTED;
  if (Array.isArray(value)) return value.map((item) => redact(item, name));
  if (typeof value !== "object" || value === null) return value;
  // What a secret consists of is secret too, whatever its fields are called.
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redact(inner, SECRET_NAME.test(name) ? name : key)]));
}
