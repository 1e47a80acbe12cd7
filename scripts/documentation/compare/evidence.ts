import type { Description } from "../../../src/description/description.js";
import type { Json } from "../../../src/description/json.js";
import type { Place } from "../../../src/description/place.js";
import { type ShownSchema, shownSchemas } from "../../../src/description/shown-schemas.js";
import type { DocumentationFacts } from "../facts.js";
import { documentedOperations } from "./find-page.js";

/** What the comparison goes by besides the operation's own page. */
export interface Evidence {
  /** What the examples of the whole description show where a schema applies, by the schema as it is written. */
  readonly shown: ReadonlyMap<Json, ShownSchema>;
  /** Every value that a page names for some field: a filter's page may list what a response holds. */
  readonly named: ReadonlySet<string>;
}

export function collectEvidence(facts: DocumentationFacts, description: Description): Evidence {
  const fields = documentedOperations(facts).flatMap(({ facts: { path, query, header, body, response, error } }) =>
    [path, query, header, body, response, error].flatMap((location) => Object.values(location)),
  );
  return { shown: shownSchemas(description), named: new Set(fields.flatMap((field) => field.enum ?? []).map(String)) };
}

/** Whether a part of the description tells of a value, in its description or in the notes beside it: in backticks, or a bare number. */
export function isTold(place: Place, value: unknown): boolean {
  const words = [place.text("description") ?? "", ...place.texts("x-provenance", "notes")].join("\n");
  return words.includes(`\`${value}\``) || (typeof value === "number" && new RegExp(`(?<![\\w.,-])${value}(?![\\w-]|[.,]\\d)`).test(words));
}
