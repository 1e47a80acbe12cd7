import { distinctContents } from "./lib/bodies.js";
import { rule } from "./lib/rule.js";

export default rule("Every body has a named example.", ({ operations }) =>
  distinctContents(operations)
    .filter(({ examples, place }) => examples.size === 0 || "example" in place.object)
    .map(({ place }) => place.finding("this body has no named example; write at least one under examples (not under example)")),
);
