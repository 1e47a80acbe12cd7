import type { Place } from "../../../src/description/place.js";
import type { Direction } from "./change.js";

/** What a message is about: who holds a value, and where in it. As text: ``Schema `Bot` in responses: field `owner.name` ``. */
export class Subject {
  constructor(
    private readonly owner: string,
    private readonly path = "",
  ) {}

  /** A schema with a name is known by it, wherever it is used. */
  at(schema: Place, direction: Direction): Subject {
    return schema.name === undefined ? this : new Subject(`Schema \`${schema.name}\` in ${direction}s`);
  }

  field(name: string): Subject {
    return new Subject(this.owner, this.path === "" ? name : `${this.path}.${name}`);
  }

  get items(): Subject {
    return new Subject(this.owner, `${this.path}[]`);
  }

  toString(): string {
    return this.path === "" ? this.owner : `${this.owner}: field \`${this.path}\``;
  }
}
