/** A documented error message. */
export interface KnownError {
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /** Where the guide about errors says more. */
  readonly anchor: string;
}

/** The documented errors that a response body names, whether alone or with more words after them, as the mock adds its reason. */
export function explainErrors(body: string, known: readonly KnownError[]): KnownError[] {
  const messages = messagesIn(body);
  return known.filter(({ message }) => messages.some((one) => one.startsWith(message)));
}

function messagesIn(body: string): string[] {
  try {
    const { errors } = JSON.parse(body) as { errors?: unknown };
    return Array.isArray(errors) ? errors.map((error: { msg?: unknown } | null) => String(error?.msg)) : [];
  } catch {
    return [];
  }
}
