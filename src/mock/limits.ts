/** How much a request body may hold; a larger one is refused with the limit in words. */
export interface Limits {
  /** Bytes of a body. @default 10_000_000 */
  readonly bodyBytes?: number | undefined;
  /** Bytes of a form with files. @default 100_000_000 */
  readonly formBytes?: number | undefined;
  /** Parts of a form. @default 1_000 */
  readonly formParts?: number | undefined;
  /** Characters of the names and texts of a form together, without its files. @default 1_000_000 */
  readonly formText?: number | undefined;
  /** How deep objects and lists of JSON may be nested. @default 100 */
  readonly depth?: number | undefined;
  /** How many values JSON may hold, at all depths together. @default 500_000 */
  readonly values?: number | undefined;
  /** How many keys one object of JSON may have. @default 5_000 */
  readonly keys?: number | undefined;
}

export type ActualLimits = { readonly [Key in keyof Limits]-?: NonNullable<Limits[Key]> };

export const DEFAULT_LIMITS: ActualLimits = {
  bodyBytes: 10_000_000,
  formBytes: 100_000_000,
  formParts: 1_000,
  formText: 1_000_000,
  depth: 100,
  values: 500_000,
  keys: 5_000,
};

/** The limit in words, and the option that raises it. */
export function beyond(what: string, limit: number, option: keyof Limits): string {
  return `${what} than ${limit.toLocaleString("en")}, the limit of the mock (option limits.${option})`;
}
