import type { Description } from "../../../src/description/description.js";
import type { Parameter } from "../../../src/description/parameter.js";
import type { Input, Workflow } from "../../workflows/workflow.js";
import { asText } from "./collection-types.js";

/** A variable of the environments, besides address and credentials. */
export interface Variable {
  readonly name: string;
  /** What the mock knows: the example. */
  readonly example: string;
}

export interface Variables {
  readonly all: readonly Variable[];
  /** The variable that takes the place of a path parameter. */
  of(parameter: Parameter): string;
  /** The variable of a workflow's input. */
  ofInput(workflow: Workflow, input: Input): string;
}

/**
 * One variable for each ID, named after the path parameter that uses it most. In the examples one ID names one thing, whatever a parameter
 * is called, so `botId` and `streamId` are one variable. Where a name stands for several things, the rarer ones have their module before
 * it. Inputs of workflows are variables, too: of the same name and example, the same one; else with the workflow before the name.
 */
export function readVariables(description: Description, workflows: readonly Workflow[]): Variables {
  const ids = pathVariables(description);
  const all = Array.from(ids, ([example, name]): Variable => ({ name, example }));
  const inputs = new Map<Input, string>();
  for (const workflow of workflows) {
    for (const input of workflow.inputs.filter(({ isSecret, isFile }) => !isSecret && !isFile)) {
      const example = asText(input.example);
      const known = all.find(({ name }) => name === input.name);
      const name = known === undefined || known.example === example ? input.name : `${workflow.id}.${input.name}`;
      inputs.set(input, name);
      if (!all.some((variable) => variable.name === name)) all.push({ name, example });
    }
  }
  return {
    all,
    of: ({ example }) => ids.get(asText(example)) ?? "",
    ofInput: ({ id }, input) => inputs.get(input) ?? `${id}.${input.name}`,
  };
}

/** Names of variables, by example. */
function pathVariables({ operations }: Description): Map<string, string> {
  const uses = operations.flatMap((operation) =>
    operation.parametersIn("path").map(({ name, example }) => ({ name, example: asText(example), module: operation.module })),
  );
  const names = new Map<string, string>();
  for (const { example } of uses) {
    const own = uses.filter((use) => use.example === example);
    const name = mostFrequent(own.map((use) => use.name));
    const meant = mostFrequent(uses.filter((use) => use.name === name).map((use) => use.example));
    names.set(example, meant === example ? name : `${own[0]?.module}.${name}`);
  }
  return names;
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0])[0];
}
