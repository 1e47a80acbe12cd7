import { type Content, contentsOf } from "./content.js";
import type { Place } from "./place.js";

/** A response of an operation as it is described. */
export class DescribedResponse {
  #contents: readonly Content[] | undefined;
  #links: readonly Link[] | undefined;

  constructor(
    /** Such as `200` or `default`. */
    readonly status: string,
    readonly place: Place,
  ) {}

  get isSuccess(): boolean {
    return this.status.startsWith("2");
  }

  get contents(): readonly Content[] {
    this.#contents ??= contentsOf(this.status, this.place);
    return this.#contents;
  }

  get links(): readonly Link[] {
    this.#links ??= this.place.entries("links").map(([name, place]) => new Link(name, place, this));
    return this.#links;
  }
}

/** A link from a response to another operation. */
export class Link {
  constructor(
    readonly name: string,
    readonly place: Place,
    /** The response whose body its expressions read. */
    readonly response: DescribedResponse,
  ) {}

  get operationId(): string {
    return this.place.text("operationId") ?? "";
  }

  /** Runtime expression to the id of the job that the operation starts, where its response shows it. */
  get jobIdentity(): string | undefined {
    return this.place.text("x-job", "identity");
  }

  /** What it passes, by parameter name: a runtime expression, or a constant. */
  get parameters(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.place.entries("parameters").map(([name, { value }]) => [name, value]));
  }
}
