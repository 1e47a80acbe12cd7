import type { ErrorObject } from "ajv/dist/2020.js";
import { formatPointer } from "../../description/key-path.js";
import type { Place } from "../../description/place.js";
import { SchemaValidator, unknownField, violationPath } from "../../description/schema/validator.js";
import type { Fixture } from "./resolve-fixture.js";

const MAX_SHOWN = 10;

export interface FixtureChecks {
  /** Why the description does not allow a fixture, each with file and JSON pointer. */
  problemsOf(fixture: Fixture): string[];
  /** Fields of a fixture that the description does not name: allowed, but perhaps misspelt. */
  warningsOf(fixture: Fixture): string[];
  /** Why the description does not allow a body. */
  violations(schema: Place | undefined, body: unknown): string[];
}

export function createFixtureChecks(): FixtureChecks {
  const open = new SchemaValidator({ closed: false });
  const closed = new SchemaValidator({ closed: true });
  const lines = (fixture: Fixture, validator: SchemaValidator, isMeant: (one: ErrorObject) => boolean) => {
    const { schema } = fixture.shown?.content ?? {};
    if (!schema || !fixture.shown) return [];
    const { body } = fixture.shown;
    const found = validator.violations(schema, body).filter(isMeant);
    return shorten(found.map((violation) => `${fixture.source.origin}: ${describe(body, violation, fixture.itemKeys.length)}`));
  };
  return {
    problemsOf: (fixture) => lines(fixture, open, () => true),
    warningsOf: (fixture) => lines(fixture, closed, (violation) => unknownField(violation) !== undefined),
    violations: (schema, body) => (schema ? shorten(open.violations(schema, body).map((violation) => describe(body, violation, 0))) : []),
  };
}

/** @param skipped how many keys lead to the part that the fixture is */
function describe(body: unknown, violation: ErrorObject, skipped: number): string {
  const pointer = formatPointer(violationPath(body, violation).slice(skipped)) || "/";
  if (unknownField(violation) !== undefined) return `${pointer} is not in the description`;
  const { allowedValues } = violation.params;
  return `${pointer} ${violation.message}${Array.isArray(allowedValues) ? `: ${allowedValues.join(", ")}` : ""}`;
}

function shorten(all: readonly string[]): string[] {
  return all.length > MAX_SHOWN ? [...all.slice(0, MAX_SHOWN), `... and ${all.length - MAX_SHOWN} more`] : [...all];
}
