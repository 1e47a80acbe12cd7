import { walk } from "../../src/description/parts.js";
import { rule } from "./lib/rule.js";

/** A later response may hold a new value, so the client's type stays open. A `const` that tells branches apart is fine. */
export default rule("The values of a response are an x-extensible-enum.", ({ operations }) => {
  const seen = new Set<unknown>();
  return operations
    .flatMap(({ responses }) => responses.flatMap(({ place }) => [...walk("response", place, seen)]))
    .filter(({ kind, place }) => kind === "schema" && "enum" in place.object)
    .map(({ place }) => place.finding("enum stands in a response; the values of a response may grow, so write x-extensible-enum", "enum"));
});
