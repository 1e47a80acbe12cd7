import { walk } from "./lib/parts.js";
import { forDescription } from "./lib/rule.js";

/** An answer may hold a new word tomorrow, so the client's type stays open. A `const` that tells branches apart is fine. */
export default forDescription(({ operations }) => {
  /** @type {Set<unknown>} */
  const seen = new Set();
  return operations.flatMap((operation) =>
    operation.place
      .entries("responses")
      .flatMap(([, response]) => [...walk("response", response, seen)])
      .filter(({ kind, place }) => kind === "schema" && "enum" in place.object)
      .map(({ place }) => place.finding("enum stands in a response; the words of a response may grow, so write x-extensible-enum", "enum")),
  );
});
