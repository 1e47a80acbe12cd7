import { isObject } from "../../src/description/json.js";
import type { Place, PlaceFinding } from "../../src/description/place.js";
import { partsOfValue } from "../../src/description/schema/keywords.js";
import { rule } from "./lib/rule.js";

/** They name no fields: what they require is a field of the schema around them. */
const CONDITIONS = ["if", "not"];

/** As Redocly's no-required-schema-properties-undefined, which does not know that `if`, `then` and `not` speak of the schema around them. */
export default rule("A required field is one that its schema names, or the schema that it is a branch of.", ({ parts }) => {
  const defined = new Set<string>();
  const findings = new Map<string, PlaceFinding>();
  for (const { kind, place } of parts) {
    if (kind !== "schema" || !isObject(place.value)) continue;
    const branches = withConditions(place);
    const names = new Set(branches.flatMap((branch) => Object.keys(branch.get("properties")?.object ?? {})));
    for (const branch of branches)
      for (const [index, name] of branch.texts("required").entries()) {
        const key = `${branch.address} ${name}`;
        if (names.has(name)) defined.add(key);
        else findings.set(key, branch.finding(`${name} is required and not described; write it under properties`, "required", index));
      }
  }
  return [...findings].flatMap(([key, finding]) => (defined.has(key) ? [] : [finding]));
});

function withConditions(schema: Place): Place[] {
  return partsOfValue(schema).flatMap((part) => [
    part,
    ...CONDITIONS.flatMap((key) => part.get(key) ?? []).flatMap((condition) =>
      isObject(condition.value) ? withConditions(condition) : [],
    ),
  ]);
}
