/**
 * The entries of an object, or of what can be iterated, without those that are `undefined`. Headers, forms and maps have no keys of their own; those
 * of another fetch, such as undici's, are no instances of this platform's classes.
 */
export function entriesOf(value: unknown): [string, unknown][] {
  const object: object = Object(value);
  const entries = Symbol.iterator in object ? [...(object as Iterable<[string, unknown]>)] : Object.entries(object);
  return entries.filter(([, item]) => item !== undefined);
}
