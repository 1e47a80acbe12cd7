import type { Json } from "./json.js";
import { hasFields } from "./media-type.js";
import type { Place } from "./place.js";

/** One media type of a request or a response. */
export class Content {
  #examples: ReadonlyMap<string, Json> | undefined;

  constructor(
    /** `request` or a status, such as `200` or `default`. */
    readonly where: string,
    readonly mediaType: string,
    /** The request body or the response that holds it. */
    readonly holder: Place,
    /** The media type object. */
    readonly place: Place,
  ) {}

  get schema(): Place | undefined {
    return this.place.get("schema");
  }

  /** Whether it is JSON or a form. */
  get hasFields(): boolean {
    return hasFields(this.mediaType);
  }

  /** Named examples. */
  get examples(): ReadonlyMap<string, Json> {
    this.#examples ??= namedExamples(this.place);
    return this.#examples;
  }
}

/** Every media type under the `content` of a request body or a response. */
export function contentsOf(where: string, holder: Place): Content[] {
  return holder.entries("content").map(([mediaType, place]) => new Content(where, mediaType, holder, place));
}

/** The values under `examples`, by name. */
export function namedExamples(holder: Place): ReadonlyMap<string, Json> {
  return new Map(holder.entries("examples").map(([name, { object }]) => [name, object.value ?? null]));
}
