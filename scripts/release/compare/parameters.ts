import type { Operation } from "../../../src/description/operation.js";
import { Parameter } from "../../../src/description/parameter.js";
import type { Place } from "../../../src/description/place.js";
import { type Change, change } from "./change.js";
import { match } from "./match.js";
import type { SchemaComparison } from "./schema.js";
import { Subject } from "./subject.js";

/** Changes of the parameters of an operation. Those of a path have the names of the client's input, too. */
export function compareParameters(base: Operation, revision: Operation, schemas: SchemaComparison): Change[] {
  const { both, removed, added, renamed } = match(byName(base), byName(revision));
  const subject = (name: string) => `\`${revision.id}\`: the ${name}`;
  return [
    ...renamed.map(({ from, to }) => change("major", to.place, `${subject(from.name)} is now the ${to.name}.`)),
    ...removed.map(({ name, place }) => change("major", place, `${subject(name)} was removed.`)),
    ...added.map(({ name, place }) =>
      new Parameter(place).isRequired
        ? change("major", place, `${subject(name)} is new and required.`)
        : change("minor", place, `${subject(name)} is new.`),
    ),
    ...both.flatMap((pair) => compareOne(new Parameter(pair.base), new Parameter(pair.revision), subject(pair.name), schemas)),
  ];
}

function compareOne(base: Parameter, revision: Parameter, subject: string, schemas: SchemaComparison): Change[] {
  const changes = schemas.compare(base.schema, revision.schema, new Subject(subject), "request");
  if (base.isRequired !== revision.isRequired) {
    const [impact, word] = revision.isRequired ? (["major", "now"] as const) : (["minor", "no longer"] as const);
    changes.push(change(impact, revision.place, `${subject} is ${word} required.`));
  }
  if (base.style !== revision.style || base.isExploded !== revision.isExploded)
    changes.push(change("major", revision.place, `${subject} is serialised in another style.`));
  return changes;
}

/** By place and name, such as: query parameter `limit`. */
function byName({ parameters }: Operation): Map<string, Place> {
  return new Map(parameters.map((parameter) => [`${parameter.in} parameter \`${parameter.name}\``, parameter.place]));
}
