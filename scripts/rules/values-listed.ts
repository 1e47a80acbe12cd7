import type { Content } from "../../src/description/content.js";
import type { Part } from "../../src/description/parts.js";
import type { Place, PlaceFinding } from "../../src/description/place.js";
import { fieldsOf, formatField, type Step, select } from "../../src/description/schema/fields.js";
import { extensibleValues, itemsOf, partsOfValue } from "../../src/description/schema/keywords.js";
import { distinctContents } from "./lib/bodies.js";
import { rule } from "./lib/rule.js";
import { without } from "./lib/values.js";

/** The list is open to values that nobody has seen, not to those that an example shows. */
export default rule("A value that an example or the words of a field tell of is in its x-extensible-enum.", ({ operations, parts }) => [
  ...toldFindings(parts),
  ...distinctContents(operations)
    .filter(({ where }) => where !== "request")
    .flatMap((content) =>
      listedFields(content).flatMap(({ name, steps, schemas }) => {
        const list = schemas.find((schema) => "x-extensible-enum" in schema.object) as Place;
        return without(shown(content, steps), known(schemas)).map((value) =>
          list.finding(`an example shows "${value}" for ${name}, which its x-extensible-enum does not list; add it`, "x-extensible-enum"),
        );
      }),
    ),
]);

/** Words in backticks are values, unless they name a field or a parameter. */
function toldFindings(parts: readonly Part[]): PlaceFinding[] {
  const names = new Set(parts.flatMap(({ place }) => [...place.entries("properties").map(([name]) => name), place.text("name") ?? ""]));
  return parts.flatMap(({ kind, place }) => {
    if (kind !== "schema" || !("x-extensible-enum" in place.object)) return [];
    const words = [place.text("description") ?? "", ...place.texts("x-provenance", "notes")].join("\n");
    const told = Array.from(words.matchAll(/`([^`\n]+)`/g), ([, word = ""]) => word).filter((word) => !names.has(word));
    return without(told, place.texts("x-extensible-enum")).map((word) =>
      place.finding(`the words of the field tell of "${word}", which its x-extensible-enum does not list; add it`, "x-extensible-enum"),
    );
  });
}

interface Listed {
  readonly name: string;
  readonly steps: readonly Step[];
  /** Every schema of the field: one may extend the list of another. */
  readonly schemas: readonly Place[];
}

/** The fields of a body whose values are listed. */
function listedFields({ schema }: Content): Listed[] {
  const fields = new Map<string, Listed>();
  for (const { steps, place } of schema === undefined ? [] : fieldsOf(schema)) {
    const name = formatField(steps);
    const parts = partsOfValue(place);
    fields.set(name, { name, steps, schemas: [...(fields.get(name)?.schemas ?? []), ...parts, ...parts.flatMap(itemsOf)] });
  }
  return [...fields.values()].filter(({ schemas }) => extensibleValues(schemas).length > 0);
}

/** A value of the other forms of the body is a `const` there. */
function known(schemas: readonly Place[]): string[] {
  return [...extensibleValues(schemas), ...schemas.flatMap((schema) => schema.text("const") ?? [])];
}

function shown({ examples }: Content, steps: readonly Step[]): string[] {
  const values = [...examples.values()].flatMap((example) => select(example, steps).map(({ value }) => value));
  return values.flat().filter((value) => typeof value === "string");
}
