import type { Description } from "../../../src/description/description.js";
import type { Operation } from "../../../src/description/operation.js";
import type { Part } from "../../../src/description/parts.js";
import type { PlaceFinding } from "../../../src/description/place.js";
import type { Project } from "./project.js";

/** A rule of the description. Its name is that of its file. */
export interface Rule {
  /** What the rule guards, in a sentence. */
  readonly description: string;
  /** What is wrong; depends on nothing but the description and the files of the project. */
  readonly check: (description: Description, project: Project) => readonly PlaceFinding[];
}

/** A rule of the description as a whole. */
export function rule(description: string, check: Rule["check"]): Rule {
  return { description, check };
}

/** A rule of each operation. */
export function operationRule(
  description: string,
  check: (operation: Operation, project: Project, all: Description) => readonly PlaceFinding[],
): Rule {
  return rule(description, (all, project) => all.operations.flatMap((operation) => check(operation, project, all)));
}

/** A rule of each part, such as a parameter or a schema; a shared one comes once. */
export function partRule(description: string, check: (part: Part, project: Project) => readonly PlaceFinding[]): Rule {
  return rule(description, ({ parts }, project) => parts.flatMap((part) => check(part, project)));
}
