import type { Description } from "../lib/description.js";
import { parametersOf } from "../rules/lib/description.js";
import { walk } from "../rules/lib/parts.js";
import type { Place } from "../rules/lib/place.js";
import { operationPlaces } from "./places.js";

/** References (`#/components/schemas/...`) to the schemas that a request leads to and no response does, a shared one once. */
export function requestOnlySchemas(description: Description): Set<string> {
  const operations = [...operationPlaces(description).values()];
  const responses = operations.flatMap(({ place }) => place.entries("responses").map(([, response]) => response));
  const answered = new Set(schemasUnder("response", responses));
  const sent = [
    ...schemasUnder("parameter", operations.flatMap(parametersOf)),
    ...schemasUnder(
      "requestBody",
      operations.flatMap(({ place }) => place.get("requestBody") ?? []),
    ),
  ];
  return new Set(sent.filter((reference) => !answered.has(reference)));
}

function schemasUnder(kind: string, places: readonly Place[]): string[] {
  const seen = new Set();
  const parts = places.flatMap((place) => [...walk(kind, place, seen)]);
  return parts.filter((part) => part.kind === "schema").map(({ place }) => place.address);
}
