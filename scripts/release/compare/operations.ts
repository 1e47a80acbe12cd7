import type { Description } from "../../../src/description/description.js";
import type { Operation } from "../../../src/description/operation.js";
import { compareRequestBody, compareResponses } from "./bodies.js";
import { type Change, change } from "./change.js";
import { compareParameters } from "./parameters.js";
import { SchemaComparison } from "./schema.js";
import { compareTraits } from "./traits.js";

/** Changes of the operations. One that keeps its method and URL under another id was renamed. */
export function compareOperations(base: Description, revision: Description): Change[] {
  const schemas = new SchemaComparison();
  const pairs = base.operations.map((one) => [one, revision.byId.get(one.id) ?? sameRequest(one, base, revision)] as const);
  const known = new Set(pairs.map(([, other]) => other));
  return [
    ...pairs.flatMap(([one, other]) => (other === undefined ? [removed(one)] : compareOne(one, other, schemas))),
    ...revision.operations.filter((one) => !known.has(one)).map(added),
  ];
}

function sameRequest(one: Operation, base: Description, { operations }: Description): Operation | undefined {
  return operations.find(({ id, method, path }) => method === one.method && path === one.path && !base.byId.has(id));
}

function compareOne(base: Operation, revision: Operation, schemas: SchemaComparison): Change[] {
  const { id, place } = revision;
  const changes: Change[] = [];
  if (base.id !== id) changes.push(change("major", place, `The operation \`${base.id}\` is now \`${id}\`.`));
  if (base.tag !== revision.tag) changes.push(change("major", place, `\`${id}\`: the module \`${base.tag}\` is now \`${revision.tag}\`.`));
  if (base.method !== revision.method || base.path !== revision.path)
    changes.push(change("major", place, `\`${id}\`: ${request(base)} is now ${request(revision)}.`));
  return [
    ...changes,
    ...compareParameters(base, revision, schemas),
    ...compareRequestBody(base, revision, schemas),
    ...compareResponses(base, revision, schemas),
    ...compareTraits(base, revision),
  ];
}

function request({ method, path }: Operation): string {
  return `\`${method.toUpperCase()} ${path}\``;
}

function removed({ id, place }: Operation): Change {
  return { ...change("major", place, `The operation \`${id}\` was removed.`), operation: { kind: "removed", id } };
}

function added({ id, place }: Operation): Change {
  return { ...change("minor", place, `The operation \`${id}\` is new.`), operation: { kind: "added", id } };
}
