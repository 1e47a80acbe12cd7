import type { Description } from "../../description/description.js";
import type { Json } from "../../description/json.js";
import type { FixtureChecks } from "./check-fixture.js";
import { describeFixtures } from "./describe-fixtures.js";
import { readFolder } from "./read-folder.js";
import { type Fixture, resolveFixture } from "./resolve-fixture.js";
import { DataError, type FixtureFunction, type FixtureMap, type FixtureSource } from "./types.js";

/** Data of the user, checked. */
export interface LoadedData {
  /** The description with the fixtures as examples. */
  readonly description: Description;
  /** The items of lists, by operation. */
  readonly items: ReadonlyMap<string, readonly Json[]>;
  readonly functions: ReadonlyMap<string, LoadedFunction>;
  /** What is allowed, but perhaps a mistake. */
  readonly warnings: readonly string[];
}

export interface LoadedFunction {
  readonly origin: string;
  readonly call: FixtureFunction;
  readonly violations: FixtureChecks["violations"];
}

/**
 * Reads fixtures of a folder or an object and validates them against the description.
 *
 * @throws DataError with all that is wrong
 */
export async function loadData(data: string | FixtureMap, description: Description): Promise<LoadedData> {
  // Loaded only here: most mocks have no data of their own, and the validator takes a while.
  const { createFixtureChecks } = await import("./check-fixture.js");
  const checks = createFixtureChecks();
  const sources = typeof data === "string" ? await readFolder(data) : sourcesOf(data);
  const problems: string[] = [];
  const fixtures = sources.flatMap((source): Fixture[] => {
    try {
      const fixture = resolveFixture(source, description);
      problems.push(...checks.problemsOf(fixture));
      return [fixture];
    } catch (error) {
      problems.push(`${source.origin}: ${(error as Error).message}`);
      return [];
    }
  });
  problems.push(...duplicates(fixtures));
  if (problems.length > 0) throw new DataError(problems);
  return {
    description: describeFixtures(description, fixtures),
    items: new Map(fixtures.flatMap(({ operation, items }) => (items ? [[operation.id, items] as const] : []))),
    functions: new Map(
      fixtures.flatMap(({ operation, call, source: { origin } }) =>
        call ? [[operation.id, { origin, call, violations: checks.violations }] as const] : [],
      ),
    ),
    warnings: fixtures.flatMap(checks.warningsOf),
  };
}

function sourcesOf(data: FixtureMap): FixtureSource[] {
  // A copy as JSON: what the mock returns must not change with the user's objects.
  return Object.entries(data).map(([key, value]) => ({
    key,
    origin: `data["${key}"]`,
    value: typeof value === "function" ? value : copy(value),
  }));
}

function copy(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function duplicates(fixtures: readonly Fixture[]): string[] {
  const seen = new Map<string, Fixture>();
  return fixtures.flatMap((fixture) => {
    const { operation, status, example = "", source } = fixture;
    const key = [operation.id, status, example].join(" ");
    const other = seen.get(key);
    seen.set(key, fixture);
    return other ? [`${source.origin}: ${other.source.origin} is for the same response`] : [];
  });
}
