import type { Description, Json } from "../lib/description.js";
import { type Operation, operationsUnder } from "../rules/lib/description.js";
import { Place } from "../rules/lib/place.js";

/** The operations of a bundle by id, as the lint rules read them: with every reference followed. */
export function operationPlaces(description: Description): Map<string, Operation> {
  const bundle = description as unknown as Json;
  const operations = operationsUnder(new Place(() => bundle, "", [], [], bundle));
  return new Map(operations.map((operation) => [operation.id, operation]));
}
