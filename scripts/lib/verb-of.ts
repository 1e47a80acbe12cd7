/** The verb of `queryRows`, which is `query`. */
export function verbOf(verbNoun: string): string {
  return /^[a-z][a-z0-9]*/.exec(verbNoun)?.[0] ?? "";
}
