import type { Description } from "../../../src/description/description.js";
import type { Parameter } from "../../../src/description/parameter.js";
import { asText } from "./collection-types.js";

/** A variable of the environments that stands in URLs. */
export interface Variable {
  readonly name: string;
  /** What the mock knows: the example. */
  readonly example: string;
}

/** The variables that take the place of path parameters. */
export interface Variables {
  readonly all: readonly Variable[];
  /** The variable of a parameter. */
  of(parameter: Parameter): string;
}

/**
 * One variable for each ID, named after the parameter that uses it most. In the examples one ID names one thing, whatever a parameter is
 * called, so `botId` and `streamId` are one variable. Where a name stands for several things, the rarer ones have their module before it.
 */
export function readVariables({ operations }: Description): Variables {
  const uses = operations.flatMap((operation) =>
    operation.parametersIn("path").map(({ name, example }) => ({ name, example: asText(example), module: operation.module })),
  );
  const examples = [...new Set(uses.map(({ example }) => example))];
  const names = new Map<string, string>();
  for (const example of examples) {
    const own = uses.filter((use) => use.example === example);
    const name = mostFrequent(own.map((use) => use.name));
    const meant = mostFrequent(uses.filter((use) => use.name === name).map((use) => use.example));
    names.set(example, meant === example ? name : `${own[0]?.module}.${name}`);
  }
  return {
    all: Array.from(names, ([example, name]) => ({ name, example })),
    of: ({ example }) => names.get(asText(example)) ?? "",
  };
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0])[0];
}
