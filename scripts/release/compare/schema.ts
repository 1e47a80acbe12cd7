import { isObject } from "../../../src/description/json.js";
import type { Place } from "../../../src/description/place.js";
import { type Change, change, type Direction, impactOf } from "./change.js";
import { essence } from "./essence.js";
import { compareFields } from "./fields.js";
import { compareLimits } from "./limits.js";
import { type Shape, shapeOf } from "./shape.js";
import type { Subject } from "./subject.js";
import { compareValues } from "./values.js";

/** Compares schemas of two versions. A pair that several operations share is compared once per direction. */
export class SchemaComparison {
  readonly #compared = { request: new WeakMap<object, WeakSet<object>>(), response: new WeakMap<object, WeakSet<object>>() };

  /** @param holder what holds the schema, for messages */
  compare(base: Place | undefined, revision: Place | undefined, holder: Subject, direction: Direction): Change[] {
    if (base === undefined || revision === undefined || !isObject(base.value) || !isObject(revision.value)) return [];
    if (this.#isKnown(base.value, revision.value, direction)) return [];
    const [before, after] = [shapeOf(base), shapeOf(revision)];
    const subject = holder.at(revision, direction);
    const inside = (one: Place | undefined, other: Place | undefined, inner: Subject) => this.compare(one, other, inner, direction);
    return [
      ...compareValues(before, after, revision, subject, direction),
      ...compareLimits(before, after, revision, subject, direction),
      ...compareFields(before, after, subject, direction, inside),
      ...compareClosing(before, after, revision, subject, direction),
      ...inside(before.items, after.items, subject.items),
      ...inside(before.openFields, after.openFields, subject.field("*")),
      ...this.#compareChoices(before, after, revision, subject, direction),
    ];
  }

  #compareChoices({ choices: base }: Shape, { choices: revision }: Shape, place: Place, subject: Subject, direction: Direction): Change[] {
    const pairs = base.map((one, index) => [one, counterpart(one, index, revision)] as const);
    const used = new Set(pairs.map(([, other]) => other));
    const removed = pairs.filter(([, other]) => other === undefined).length;
    const added = revision.filter((one) => !used.has(one)).length;
    return [
      ...(removed > 0 ? [change(impactOf(direction, "narrower"), place, `${subject}: ${removed} of the alternatives removed.`)] : []),
      ...(added > 0 ? [change(impactOf(direction, "wider"), place, `${subject}: ${added} alternatives added.`)] : []),
      ...pairs.flatMap(([one, other]) => this.compare(one, other, subject, direction)),
    ];
  }

  #isKnown(base: object, revision: object, direction: Direction): boolean {
    const known = this.#compared[direction];
    const partners = known.get(base) ?? new WeakSet();
    known.set(base, partners);
    if (partners.has(revision)) return true;
    partners.add(revision);
    return false;
  }
}

/** The same alternative: equal, or of the same name, or at the same position when neither has a name. */
function counterpart(one: Place, index: number, others: readonly Place[]): Place | undefined {
  const same = others.find((other) => essence(other.value) === essence(one.value));
  const position = others[index];
  return same ?? others.find(({ name }) => name !== undefined && name === one.name) ?? (position?.name === one.name ? position : undefined);
}

function compareClosing(base: Shape, revision: Shape, place: Place, subject: Subject, direction: Direction): Change[] {
  if (base.isClosed === revision.isClosed || direction === "response") return [];
  if (revision.isClosed) return [change("major", place, `${subject}: other fields are now refused.`)];
  return [change("minor", place, `${subject}: other fields are now accepted.`)];
}
