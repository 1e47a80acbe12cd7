import type { Description } from "./description.js";
import { walk } from "./parts.js";
import type { Place } from "./place.js";

/** Addresses (`#/components/schemas/...`) of the schemas that a request leads to and no response does, a shared one once. */
export function requestOnlySchemas({ operations }: Description): Set<string> {
  const responses = operations.flatMap((operation) => operation.responses.map(({ place }) => place));
  const received = new Set(schemasUnder("response", responses));
  const sent = [
    ...schemasUnder(
      "parameter",
      operations.flatMap(({ parameters }) => parameters.map(({ place }) => place)),
    ),
    ...schemasUnder(
      "requestBody",
      operations.flatMap(({ requestBody }) => requestBody ?? []),
    ),
  ];
  return new Set(sent.filter((address) => !received.has(address)));
}

function schemasUnder(kind: string, places: readonly Place[]): string[] {
  const seen = new Set<unknown>();
  const parts = places.flatMap((place) => [...walk(kind, place, seen)]);
  return parts.filter((part) => part.kind === "schema").map(({ place }) => place.address);
}
