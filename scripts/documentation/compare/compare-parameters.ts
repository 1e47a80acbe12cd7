import type { Operation } from "../../../src/description/operation.js";
import type { Parameter } from "../../../src/description/parameter.js";
import { placeholders } from "../../../src/description/path-template.js";
import type { FieldFacts, OperationFacts } from "../facts.js";
import { templateNames } from "../url.js";
import { nameMismatches } from "./compare-names.js";
import { requiredMismatch } from "./compare-required.js";
import { valueMismatches } from "./compare-values.js";
import { isFromElsewhere, label, type Mismatch } from "./difference.js";

type Where = "path" | "query" | "header";

/** Where the parameters differ. */
export function parameterMismatches(operation: Operation, facts: OperationFacts, path: string): Mismatch[] {
  return [
    ...compareIn("path", operation, renamePathParameters(facts.path, path, operation.path)),
    ...compareIn("query", operation, facts.query),
    ...compareIn("header", operation, withoutFixed(facts.header)),
  ];
}

function compareIn(location: Where, operation: Operation, facts: Readonly<Record<string, FieldFacts>>): Mismatch[] {
  const ours = new Map(operation.parametersIn(location).map((parameter) => [parameter.name, parameter]));
  const missing = Object.keys(facts).filter((name) => !ours.has(name));
  const extra = [...ours].filter(([name, { place }]) => !(name in facts) && !isFromElsewhere(place));
  return [
    ...nameMismatches({
      location,
      missing,
      extra: new Map(extra.map(([name, { place }]) => [name, place])),
      holder: operation.place,
      isExact: true,
    }),
    ...[...ours].flatMap(([name, parameter]) => {
      const field = facts[name];
      return field ? compareOne(location, name, field, parameter) : requiredByUs(location, name, parameter);
    }),
  ];
}

function compareOne(location: Where, name: string, facts: FieldFacts, { isRequired, schema, place }: Parameter): Mismatch[] {
  const shared = { location, name, facts, isFromElsewhere: isFromElsewhere(place), holder: [place] };
  return [
    ...(schema ? valueMismatches({ ...shared, schemas: [schema] }) : []),
    ...(facts.required === undefined ? requiredByUs(location, name, { isRequired, place }) : []),
    // A path cannot be sent without its parameters.
    ...(location === "path" ? [] : requiredMismatch({ ...shared, schemas: [place] }, isRequired ? "always" : "never")),
  ];
}

/** A page that does not say that a parameter must be sent says that it need not be. */
function requiredByUs(location: Where, name: string, { isRequired, place }: Pick<Parameter, "isRequired" | "place">): Mismatch[] {
  if (location === "path" || !isRequired) return [];
  return [{ at: `required ${label(location, name)}`, page: "nothing", description: "required", place, source: { location, name } }];
}

/** OpenAPI describes these headers by other means (3.1.1, 4.8.12.2.1). */
function withoutFixed(facts: OperationFacts["header"]): Record<string, FieldFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !/^(accept|content-type|authorization)$/i.test(name)));
}

/** The page's path parameters under the description's names: pages spell one ID in several ways, so their position counts. */
function renamePathParameters(facts: OperationFacts["path"], path: string, ours: string): Record<string, FieldFacts> {
  const names = new Map(templateNames(path).map((name, index) => [name, placeholders(ours)[index] ?? name]));
  return Object.fromEntries(Object.entries(facts).map(([name, field]) => [names.get(name) ?? name, field]));
}
