import type { IHttpConfig, IHttpRequest } from "@stoplight/prism-http";
import type { JsonObject, Operation } from "./description.js";
import { documentOf } from "./document-of.js";
import type { MockAnswer, MockRequest } from "./exchange.js";
import { loadPrism } from "./load-prism.js";
import type { Preferences } from "./prefer.js";

/** Prism: validates a request, and answers it with the example that fits or that the client prefers. */
export type Engine = (request: MockRequest, preferences: Preferences) => Promise<Outcome>;

export interface Outcome {
  /** What is wrong with the request, place by place. */
  readonly violations: readonly Violation[];
  /** The answer to a right request; `undefined` when the description has none that the client could have meant. */
  readonly answer: MockAnswer | undefined;
}

export interface Violation {
  /** `body`, `query`, `path` or `header`, then the way to the value. */
  readonly at: readonly string[];
  readonly message: string;
}

/** How Prism ends: with an answer, or without one; it then says why where the description holds no answer to a wrong request. */
interface Result {
  readonly _tag: "Left" | "Right";
  readonly left: { readonly additional?: { readonly validation?: readonly { location: string[]; message: string }[] } };
  readonly right: {
    readonly output: { readonly statusCode: number; readonly headers?: Record<string, string>; readonly body?: unknown };
    readonly validations: { readonly input: readonly { path?: (string | number)[]; message: string; severity: number }[] };
  };
}

const SILENT = Object.fromEntries(
  ["trace", "debug", "info", "warn", "error", "fatal", "success", "silent"].map((level) => [level, () => {}]),
);
const LOGGER = { ...SILENT, child: () => LOGGER };

/** Each operation is prepared when it is first called, so that the start takes no longer for a larger description. */
export function createEngine(description: JsonObject): Engine {
  const { createInstance, getHttpOperationsFromSpec } = loadPrism();
  const prepare = async ({ id, method, path }: Operation) => {
    const resources = await getHttpOperationsFromSpec(documentOf(description, path));
    const resource = resources.find((one) => one.method.toUpperCase() === method);
    if (!resource) throw new Error(`Prism knows no operation ${id}`);
    return resource;
  };
  const prepared = new Map<string, ReturnType<typeof prepare>>();
  const resourceOf = (operation: Operation) => {
    const resource = prepared.get(operation.id) ?? prepare(operation);
    prepared.set(operation.id, resource);
    return resource;
  };
  const config: IHttpConfig = {
    mock: { dynamic: false },
    checkSecurity: false,
    validateRequest: true,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    isProxy: false,
  };
  const prism = createInstance(config, {
    logger: LOGGER as never,
    // The request has found its operation already.
    route: (({ resources: [resource] }: { resources: unknown[] }) => ({ _tag: "Right", right: resource })) as never,
  });

  return async (request, { code, example, dynamic = false }) => {
    const resource = await resourceOf(request.operation);
    const mock = { dynamic, ...(code !== undefined && { code }), ...(example !== undefined && { exampleKey: example }) };
    let result: Result;
    try {
      result = (await prism.request(toInput(request), [resource], { ...config, mock })()) as unknown as Result;
    } catch (error) {
      // It throws where it meets a header, such as accept, that breaks the grammar.
      return { violations: [{ at: ["request"], message: `Prism cannot read it: ${(error as Error).message}` }], answer: undefined };
    }
    const { _tag, left, right } = result;
    if (_tag === "Left") {
      const { validation = [] } = left.additional ?? {};
      return { violations: validation.map(({ location, message }) => ({ at: location, message })), answer: undefined };
    }
    const { statusCode: status, headers, body } = right.output;
    // Severity 0 is an error.
    const violations = right.validations.input.filter(({ severity }) => severity === 0);
    return {
      violations: violations.map(({ path = [], message }) => ({ at: path.map(String), message })),
      answer: { status, body, ...(headers && { headers: lowerCase(headers) }) },
    };
  };
}

function toInput({ method, path, query, headers, body }: MockRequest): IHttpRequest {
  return {
    method: method.toLowerCase() as IHttpRequest["method"],
    url: { path, query: query as Record<string, string | string[]> },
    headers: headers as Record<string, string>,
    body,
  };
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
