import { namedExamples } from "./content.js";
import type { Json } from "./json.js";
import type { Place } from "./place.js";

/** A parameter of an operation. */
export class Parameter {
  constructor(readonly place: Place) {}

  get name(): string {
    return this.place.text("name") ?? "";
  }

  /** `path`, `query`, `header` or `cookie`. */
  get in(): string {
    return this.place.text("in") ?? "";
  }

  get isRequired(): boolean {
    return this.place.object.required === true;
  }

  /** Its schema, also where it stands under `content`. */
  get schema(): Place | undefined {
    return this.place.get("schema") ?? this.place.items("content")[0]?.get("schema");
  }

  /** A value that shows what it takes; `undefined` when the description has none. */
  get example(): Json | undefined {
    return this.place.object.example ?? [...namedExamples(this.place).values()][0];
  }

  /** How a list or an object is written, by default or as said (OpenAPI 3.1.1, 4.8.12.2). */
  get style(): string {
    return this.place.text("style") ?? (this.in === "query" || this.in === "cookie" ? "form" : "simple");
  }

  /** Whether the name is repeated for each item of a list. */
  get isExploded(): boolean {
    return (this.place.object.explode ?? this.style === "form") === true;
  }
}

/** Parameters of a path item and of its operation; the operation's wins where both name one (OpenAPI 3.1.1, 4.8.10.1). */
export function mergeParameters(item: readonly Place[], operation: readonly Place[]): Parameter[] {
  const all = [...item, ...operation].map((place) => new Parameter(place));
  return [...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}
