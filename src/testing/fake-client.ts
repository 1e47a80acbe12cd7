import type { Modules } from "../../generated/client/modules.js";
import { type ClientOptions, createClient, type Kore, type OperationId, type Output } from "../client/index.js";
import type { OperationEntry } from "../client/operation-entry.js";
import { operationsTable } from "../client/table.js";
import { placeholders } from "../description/path-template.js";

/** What an operation returns: the body of a success, as far as the test needs it, or a `Response`, for example of an error. */
export type FakeResponse<Id extends OperationId> = Sketch<Output<Id>> | Response;

/** A value of which anything may be left out. */
export type Sketch<T> = T extends readonly (infer Item)[]
  ? readonly Sketch<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Sketch<T[Key]> | undefined }
    : T;

/** A request as the client sent it. */
export interface FakeRequest {
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The parsed JSON, or the form; `undefined` without a body. */
  readonly body: unknown;
  readonly headers: Headers;
}

/** What operations return, or functions that say it for each request. */
export type Fakes = {
  readonly [Id in OperationId]?: FakeResponse<Id> | ((request: FakeRequest) => FakeResponse<Id> | Promise<FakeResponse<Id>>);
};

/**
 * A client for unit tests that sends nothing: paging, jobs, errors and options work as ever. An operation without a fake returns 501.
 * Retries and rate limits are off.
 *
 * @example
 * const kore = fakeClient({ "bots.list": { availableMore: false, bots: [{ name: "Travel Desk" }] } });
 * @example
 * const kore = fakeClient({ "bots.list": Response.json({ errors: [{ msg: "No" }] }, { status: 401 }) });
 */
export function fakeClient(fakes: Fakes, options: Partial<ClientOptions> = {}): Kore {
  const fetch = async (address: string, init: RequestInit): Promise<Response> => {
    const url = new URL(address);
    const found = findOperation(init.method ?? "GET", url.pathname);
    const fake = found && fakes[found.operation.id];
    if (!found || fake === undefined) return missing(found?.operation.id ?? url.pathname);
    const given = typeof fake === "function" ? await fake(readRequest(found.path, url, init)) : fake;
    return given instanceof Response ? given.clone() : Response.json(given);
  };
  return createClient({ baseUrl: "https://kore.invalid", auth: "fake", retry: false, rateLimit: false, fetch, ...options });
}

/** The call that a method of the client returns. */
export type CallOf<Id extends OperationId> = Id extends `${infer Module extends keyof Modules}.${infer Verb}`
  ? Modules[Module][Verb & keyof Modules[Module]] extends (...args: never) => infer Call
    ? Call
    : never
  : never;

/**
 * A call with a known end, for tests that replace one method of a client.
 *
 * @example vi.spyOn(kore.bots, "list").mockReturnValue(fakeCall("bots.list", page));
 */
export function fakeCall<Id extends OperationId>(id: Id, response: FakeResponse<Id>): CallOf<Id> {
  const kore = fakeClient({ [id]: response } as Fakes);
  const [module = "", verb = ""] = id.split(".");
  const operation = operationsTable()[module]?.[verb] as OperationEntry;
  const input = Object.fromEntries(placeholders(operation.path).map((name) => [name, "fake"]));
  const methods = kore as unknown as Record<string, Record<string, (input: object) => CallOf<Id>>>;
  return methods[module]?.[verb]?.(input) as CallOf<Id>;
}

function findOperation(method: string, pathname: string) {
  const given = pathname.split("/");
  for (const operation of Object.values(operationsTable()).flatMap(Object.values<OperationEntry>)) {
    const template = operation.path.split("/");
    const matches = operation.method === method && template.length === given.length;
    if (matches && template.every((part, index) => part.startsWith("{") || part === given[index])) {
      const names = template.flatMap((part, index) => (part.startsWith("{") ? [[part.slice(1, -1), given[index] ?? ""] as const] : []));
      return { operation, path: Object.fromEntries(names.map(([name, value]) => [name, decodeURIComponent(value)])) };
    }
  }
  return undefined;
}

function readRequest(path: Record<string, string>, url: URL, { body, headers }: RequestInit): FakeRequest {
  const read = typeof body === "string" ? (JSON.parse(body) as unknown) : (body ?? undefined);
  return { path, query: url.searchParams, body: read, headers: new Headers(headers) };
}

function missing(what: string): Response {
  return Response.json({ errors: [{ msg: `fakeClient was given no response for ${what}` }] }, { status: 501 });
}
