import type { Description } from "./description.js";
import { walk } from "./parts.js";
import type { Place } from "./place.js";

/** Addresses (`#/components/schemas/...`) of the schemas that a request leads to and no response does, a shared one once. */
export function requestOnlySchemas(description: Description): Set<string> {
  const responses = description.operations.flatMap((operation) => operation.responses.map(({ place }) => place));
  const received = new Set(schemasUnder("response", responses));
  return new Set([...sentSchemas(description)].filter((address) => !received.has(address)));
}

/** Addresses of the schemas that a request leads to. */
export function sentSchemas({ operations }: Description): Set<string> {
  return new Set([
    ...schemasUnder(
      "parameter",
      operations.flatMap(({ parameters }) => parameters.map(({ place }) => place)),
    ),
    ...schemasUnder(
      "requestBody",
      operations.flatMap(({ requestBody }) => requestBody ?? []),
    ),
  ]);
}

function schemasUnder(kind: string, places: readonly Place[]): string[] {
  const seen = new Set<unknown>();
  const parts = places.flatMap((place) => [...walk(kind, place, seen)]);
  return parts.filter((part) => part.kind === "schema").map(({ place }) => place.address);
}
