/** The name of an error, or the type of what was thrown instead. Messages of others may contain anything. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
