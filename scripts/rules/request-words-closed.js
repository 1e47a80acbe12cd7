import { parametersOf } from "./lib/description.js";
import { walk } from "./lib/parts.js";
import { forDescription } from "./lib/rule.js";

/** A caller may only send the words that the API knows, so the client's type is closed. */
export default forDescription(({ operations }) => {
  /** @type {Set<unknown>} */
  const seen = new Set();
  return operations.flatMap((operation) => {
    const request = operation.place.get("requestBody");
    const parts = [
      ...parametersOf(operation).flatMap((parameter) => [...walk("parameter", parameter, seen)]),
      ...(request === undefined ? [] : walk("requestBody", request, seen)),
    ];
    return parts
      .filter(({ kind, place }) => kind === "schema" && "x-extensible-enum" in place.object)
      .map(({ place }) =>
        place.finding("x-extensible-enum stands in a request; the words of a request are closed, so write enum", "x-extensible-enum"),
      );
  });
});
