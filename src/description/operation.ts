import type { ErrorIn200, JobStatus, OperationProvenance, Pagination, RateLimit, Resource } from "../../generated/extensions.js";
import { type Content, contentsOf } from "./content.js";
import { isObject, type Json } from "./json.js";
import { mergeParameters, type Parameter } from "./parameter.js";
import type { Place } from "./place.js";
import { DescribedResponse, type Link } from "./response.js";

export const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"] as const;
export type Method = (typeof METHODS)[number];

/** One kind of app that may call, with the scopes that it needs. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** An operation of the description. What it says is read when it is asked for, once. */
export class Operation {
  /** operationId, or method and path where there is none. */
  readonly id: string;
  /** `bots.list` is the verb `list` of the module `bots`. */
  readonly module: string;
  readonly verb: string;
  #parameters: readonly Parameter[] | undefined;
  #responses: readonly DescribedResponse[] | undefined;
  #successes: readonly DescribedResponse[] | undefined;
  #links: readonly Link[] | undefined;
  #security: readonly SecurityRequirement[] | undefined;
  #requestContents: readonly Content[] | undefined;

  constructor(
    readonly method: Method,
    /** Path template. */
    readonly path: string,
    readonly place: Place,
    /** The path item that holds it. */
    readonly item: Place,
    private readonly root: Place,
  ) {
    this.id = place.text("operationId") ?? `${method.toUpperCase()} ${path}`;
    const [module = "", verb = ""] = this.id.split(".");
    this.module = module;
    this.verb = verb;
  }

  get summary(): string {
    return this.place.text("summary") ?? "";
  }

  get description(): string {
    return this.place.text("description") ?? "";
  }

  /** The first tag; the module where it has none. */
  get tag(): string {
    return this.place.text("tags", 0) ?? this.module;
  }

  /** Address of the documentation page. */
  get docsUrl(): string | undefined {
    return this.place.text("externalDocs", "url");
  }

  /** Parameters of the path item and its own. */
  get parameters(): readonly Parameter[] {
    this.#parameters ??= mergeParameters(this.item.items("parameters"), this.place.items("parameters"));
    return this.#parameters;
  }

  parametersIn(location: "path" | "query" | "header"): readonly Parameter[] {
    return this.parameters.filter((parameter) => parameter.in === location);
  }

  get requestBody(): Place | undefined {
    return this.place.get("requestBody");
  }

  /** Media types of the request body. */
  get requestContents(): readonly Content[] {
    this.#requestContents ??= this.requestBody ? contentsOf("request", this.requestBody) : [];
    return this.#requestContents;
  }

  get responses(): readonly DescribedResponse[] {
    this.#responses ??= this.place.entries("responses").map(([status, place]) => new DescribedResponse(status, place));
    return this.#responses;
  }

  /** The response of a status; the `default` response where that status has none of its own. */
  response(status: number | string): DescribedResponse | undefined {
    return this.declared(status) ?? this.declared("default");
  }

  /** The response that is declared for exactly this status. */
  declared(status: number | string): DescribedResponse | undefined {
    return this.responses.find((response) => response.status === String(status));
  }

  get successes(): readonly DescribedResponse[] {
    this.#successes ??= this.responses.filter(({ isSuccess }) => isSuccess);
    return this.#successes;
  }

  /** Every body: one per media type of the request and of each response. */
  get contents(): readonly Content[] {
    return [...this.requestContents, ...this.responses.flatMap(({ contents }) => contents)];
  }

  /** Links of the successful responses. */
  get links(): readonly Link[] {
    this.#links ??= this.successes.flatMap(({ links }) => links);
    return this.#links;
  }

  /** The kinds of app that may call it; the root's where it names none. */
  get security(): readonly SecurityRequirement[] {
    if (this.#security === undefined) {
      const items = (this.place.get("security") ?? this.root.get("security"))?.value;
      this.#security = (Array.isArray(items) ? items : []).filter(isObject) as unknown as SecurityRequirement[];
    }
    return this.#security;
  }

  /** GET and HEAD only read (RFC 9110, 9.2.1), others where `x-safe` says so. */
  get isSafe(): boolean {
    return this.method === "get" || this.method === "head" || this.place.object["x-safe"] === true;
  }

  get provenance(): OperationProvenance | undefined {
    return this.extension("x-provenance");
  }

  get pagination(): Pagination | undefined {
    return this.extension("x-pagination");
  }

  get job(): JobStatus | undefined {
    return this.extension("x-job");
  }

  get resource(): Resource | undefined {
    return this.extension("x-resource");
  }

  get rateLimit(): RateLimit | undefined {
    return this.extension("x-rate-limit");
  }

  get errorIn200(): ErrorIn200 | undefined {
    return this.extension("x-error-in-200");
  }

  /** Its shape is a rule's business, so it is taken as it is. */
  private extension<T>(key: string): T | undefined {
    return this.place.object[key] as (Json & T) | undefined;
  }
}
