import type { Operation } from "../../../src/description/operation.js";
import type { Mismatch } from "./difference.js";
import { type Evidence, isTold } from "./evidence.js";

/** The values that the description lists for responses and that no page names, no example shows and no note tells of, each list at its first operation. */
export function unseenValues(operation: Operation, { shown, named }: Evidence): Mismatch[] {
  return [...shown.values()]
    .filter((schema) => schema.operation === operation)
    .flatMap(({ place, values }) => {
      const unseen = place
        .texts("x-extensible-enum")
        .filter((value) => !values.includes(value) && !named.has(value) && !isTold(place, value));
      if (unseen.length === 0) return [];
      const at = `enum ${place.address}`;
      return [{ at, page: "nothing", description: unseen.join(", "), place: place.get("x-extensible-enum") ?? place }];
    });
}
