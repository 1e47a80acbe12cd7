import type { Description } from "../../src/description/description.js";
import { type Part, walk } from "../../src/description/parts.js";
import { rule } from "./lib/rule.js";

const KEY = "x-extensible-enum";

/** A caller may only send values that the API knows, so the client's type is closed. */
export default rule("The values of a request are an enum.", (description) =>
  sentParts(description)
    .filter(({ kind, place }) => kind === "schema" && KEY in place.object)
    .map(({ place }) => place.finding(`${KEY} stands in a request; the values of a request are closed, so write enum`, KEY)),
);

function sentParts({ operations }: Description): Part[] {
  const seen = new Set<unknown>();
  return operations.flatMap(({ parameters, requestBody }) => [
    ...parameters.flatMap(({ place }) => [...walk("parameter", place, seen)]),
    ...(requestBody === undefined ? [] : walk("requestBody", requestBody, seen)),
  ]);
}
