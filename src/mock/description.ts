import type { RateLimit as Limit } from "../../generated/extensions.js";

type Level = Limit["level"];

/** What the mock reads of an OpenAPI description in one file (bundled, local references only). */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

export interface Paging {
  readonly style: "page" | "offset";
  readonly position: string;
  readonly limit: string;
  readonly items: string;
  readonly more?: string;
  readonly total?: string;
}
export interface JobStates {
  readonly state: string;
  readonly running: readonly string[];
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
  readonly link?: string;
}
export interface RateLimit {
  readonly level: Level;
  readonly perMinute: number;
  readonly perHour: number;
}
export interface Link {
  readonly operationId: string;
  readonly parameters: Readonly<Record<string, string>>;
}
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: JsonObject;
  /** `undefined` when the description shows none. */
  readonly example: Json | undefined;
}

/** One operation of the description. */
export interface Operation {
  readonly id: string;
  readonly module: string;
  readonly summary: string;
  readonly docs: string | undefined;
  /** In upper case. */
  readonly method: string;
  /** Path template. */
  readonly path: string;
  /** The kinds of app that may call it, with the scopes that each needs. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters: readonly Parameter[];
  /** Media types of the request body. */
  readonly bodyTypes: readonly string[];
  /** Schema of the request body, references followed at the top. */
  readonly bodySchema: JsonObject | undefined;
  /** Examples of the request body by name. */
  readonly bodyExamples: ReadonlyMap<string, Json>;
  /** Answers by status: their examples by name. */
  readonly examples: ReadonlyMap<number, ReadonlyMap<string, Json>>;
  /** Links of the successful answers. */
  readonly links: readonly Link[];
  readonly paging: Paging | undefined;
  readonly job: JobStates | undefined;
  readonly rateLimit: RateLimit | undefined;
}

const METHODS = ["get", "put", "post", "delete", "patch"];

/** Reads every operation of a description. */
export function readOperations(description: JsonObject): Operation[] {
  const follow = (value: Json | undefined): JsonObject => {
    const object = asObject(value);
    return typeof object.$ref === "string" ? follow(atPointer(description, object.$ref.slice(1))) : object;
  };
  return Object.entries(asObject(description.paths)).flatMap(([path, value]) => {
    const item = follow(value);
    return METHODS.filter((method) => method in item).map((method) => readOperation(path, method, asObject(item[method]), item, follow));
  });
}

function readOperation(
  path: string,
  method: string,
  operation: JsonObject,
  item: JsonObject,
  follow: (value: Json | undefined) => JsonObject,
): Operation {
  const responses = Object.entries(asObject(operation.responses)).map(([status, response]) => [Number(status), follow(response)] as const);
  const body = Object.entries(asObject(follow(operation.requestBody).content));
  const contentOf = (response: JsonObject) => Object.values(asObject(response.content)).map(asObject);
  const namedExamples = ({ examples }: JsonObject) =>
    Object.entries(asObject(examples)).map(([name, example]) => [name, follow(example).value ?? null] as const);
  return {
    id: String(operation.operationId),
    module: String(asList(operation.tags)[0] ?? ""),
    summary: String(operation.summary ?? ""),
    docs: asObject(operation.externalDocs).url as string | undefined,
    method: method.toUpperCase(),
    path,
    security: asList(operation.security) as unknown as Operation["security"],
    parameters: [...asList(item.parameters), ...asList(operation.parameters)].map(follow).map((parameter) => ({
      name: String(parameter.name),
      in: String(parameter.in),
      required: parameter.required === true,
      schema: follow(parameter.schema),
      example: parameter.example ?? namedExamples(parameter)[0]?.[1],
    })),
    bodyTypes: body.map(([type]) => type),
    bodySchema: body[0] && follow(asObject(body[0][1]).schema),
    bodyExamples: new Map(namedExamples(asObject(body[0]?.[1]))),
    examples: new Map(responses.map(([status, response]) => [status, new Map(contentOf(response).flatMap(namedExamples))])),
    links: responses
      .filter(([status]) => status >= 200 && status < 300)
      .flatMap(([, { links }]) => Object.values(asObject(links)).map(follow))
      .map(({ operationId, parameters }) => ({
        operationId: String(operationId),
        parameters: asObject(parameters) as Record<string, string>,
      })),
    paging: operation["x-pagination"] as unknown as Paging | undefined,
    job: operation["x-job"] as unknown as JobStates | undefined,
    rateLimit: operation["x-rate-limit"] as unknown as RateLimit | undefined,
  };
}

/** Names of a path template's placeholders. */
export function placeholders(path: string): string[] {
  return Array.from(path.matchAll(/\{(.+?)\}/g), ([, name = ""]) => name);
}

/** Tells apart what an operation does for different values of its path. */
export function pathKey({ id, path }: Operation, value: (name: string) => unknown): string {
  return JSON.stringify([id, ...placeholders(path).map((name) => String(value(name)))]);
}

/** The value at a JSON Pointer (RFC 6901). */
export function atPointer(value: Json | undefined, pointer: string): Json | undefined {
  return pointerKeys(pointer).reduce<Json | undefined>((at, key) => (at as JsonObject | undefined | null)?.[key], value);
}

export function pointerKeys(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function asObject(value: Json | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

export function asList(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
