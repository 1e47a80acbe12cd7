/** The body of a request, parsed, or why it cannot be. */
export type BodyResult =
  | {
      readonly body: unknown;
      /** How many values a JSON body holds, at all depths together. */
      readonly values?: number;
    }
  | { readonly problem: string };
