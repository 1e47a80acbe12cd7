import type { Content } from "../../../src/description/content.js";
import type { Operation } from "../../../src/description/operation.js";

/** Every body of the operations as it is written: one that several share comes once. */
export function distinctContents(operations: readonly Operation[]): Content[] {
  return [...new Map(operations.flatMap(({ contents }) => contents).map((content) => [content.place.value, content])).values()];
}
