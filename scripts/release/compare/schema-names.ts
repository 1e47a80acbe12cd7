import type { Description } from "../../../src/description/description.js";
import { type Change, change } from "./change.js";
import { match } from "./match.js";

/** Changes of the names of schemas, which are types that apps import. */
export function compareSchemaNames(base: Description, revision: Description): Change[] {
  const schemas = ({ root }: Description) => new Map(root.entries("components", "schemas"));
  const { removed, added, renamed } = match(schemas(base), schemas(revision));
  return [
    ...renamed.map(({ from, to }) => change("major", to.place, `The schema \`${from.name}\` is now \`${to.name}\`.`)),
    ...removed.map(({ name, place }) => change("major", place, `The schema \`${name}\` was removed.`)),
    ...added.map(({ name, place }) => change("minor", place, `The schema \`${name}\` is new.`)),
  ];
}
