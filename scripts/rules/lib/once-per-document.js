/**
 * @typedef {import("@stoplight/spectral-core").RulesetFunctionContext} Context
 */

/**
 * Computes once for each linted document: the rules share what they read, so cost grows with the description and not with the rules.
 * @template T
 * @param {(context: Context) => T} compute
 * @returns {(context: Context) => T}
 */
export function oncePerDocument(compute) {
  /** @type {WeakMap<object, T>} */
  const known = new WeakMap();
  return (context) => {
    const found = known.get(context.document);
    if (found !== undefined) return found;
    const value = compute(context);
    known.set(context.document, value);
    return value;
  };
}
