import type { RulesetFunctionContext } from "@stoplight/spectral-core";
import { Description } from "../../../src/description/description.js";
import type { Json } from "../../../src/description/json.js";
import { Place } from "../../../src/description/place.js";
import { type Project, readProject } from "./project.js";
import type { Rule } from "./rule.js";

type Documents = Pick<RulesetFunctionContext, "document" | "documentInventory">;

/** Rules by name, as a ruleset of Spectral. */
export function spectralRuleset(rules: Readonly<Record<string, Rule>>) {
  const linted = new WeakMap<object, { description: Description; project: Project }>();

  /** The rules share what they read, so that cost grows with the description and not with the rules. */
  const read = ({ document, documentInventory }: Documents) => {
    const found = linted.get(document);
    if (found !== undefined) return found;
    const source = document.source ?? "";
    const others = documentInventory.referencedDocuments;
    const files = (file: string) => (file === source ? document.data : others[file]?.data) as Json | undefined;
    const description = new Description(Place.ofFiles(files, source, document.data as Json));
    const made = { description, project: readProject(source, new Set(Object.keys(others))) };
    linted.set(document, made);
    return made;
  };

  const definition = ({ description, check }: Rule) => ({
    description,
    message: "{{error}}",
    severity: "error" as const,
    given: "$",
    // biome-ignore lint/suspicious/noThenProperty: a key of Spectral's rules
    then: {
      function: (_root: unknown, _options: unknown, context: Documents) => {
        const known = read(context);
        return check(known.description, known.project).map(({ message, path }) => ({ message, path: [...path] }));
      },
    },
  });
  return { rules: Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, definition(rule)])) };
}
