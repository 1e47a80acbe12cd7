/** The body of a request, parsed, or why it cannot be. */
export type BodyResult =
  | {
      readonly body: unknown;
      /** How many values a JSON body holds, at all depths together. */
      readonly values?: number;
      /** Length of the body as it was received; absent without one. */
      readonly bytes?: number;
    }
  | { readonly problem: string };
