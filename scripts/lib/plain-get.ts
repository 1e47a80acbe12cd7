import type { Description } from "../../src/description/description.js";

/** Path of the first GET operation that needs no parameter: whoever has a token can try it. */
export function plainGet({ operations }: Description): string | undefined {
  return operations.find(({ method, parameters }) => method === "get" && parameters.every(({ isRequired }) => !isRequired))?.path;
}
