import type { IHttpConfig, IHttpRequest } from "@stoplight/prism-http";
import type { Description } from "../description/description.js";
import type { Operation } from "../description/operation.js";
import { documentOf } from "./document-of.js";
import type { MockRequest, MockResponse } from "./exchange.js";
import type { FirstFault } from "./first-fault.js";
import { loadPrism } from "./load-prism.js";
import type { Preferences } from "./preferences.js";
import { shorten } from "./shorten.js";
import type { Violation } from "./violation.js";

/** Validates a request with Prism, which responds with the example that fits or that the client prefers. */
export type Engine = (request: MockRequest, preferences: Preferences) => Promise<EngineResult>;

export interface EngineResult {
  readonly violations: readonly Violation[];
  /** Whether the request may violate more than that: of a large body, only a part is examined further. */
  readonly isIncomplete?: boolean;
  /** The response to a valid request; `undefined` when the description has none that meets the client's preferences or its `accept`. */
  readonly response: MockResponse | undefined;
}

/** Prism's result: a response, or an error; for an invalid request without a described response, the error holds the violations. */
interface PrismResult {
  readonly _tag: "Left" | "Right";
  readonly left: { readonly additional?: { readonly validation?: readonly { location: string[]; message: string }[] } };
  readonly right: {
    readonly output: { readonly statusCode: number; readonly headers?: Record<string, string>; readonly body?: unknown };
    readonly validations: { readonly input: readonly { path?: (string | number)[]; message: string; severity: number }[] };
  };
}

/** Prism gets no more values of a body than this, or what it costs would grow with the body. */
const MAX_VALUES = 1_000;

const SILENT = Object.fromEntries(
  ["trace", "debug", "info", "warn", "error", "fatal", "success", "silent"].map((level) => [level, () => {}]),
);
const LOGGER = { ...SILENT, child: () => LOGGER };

const CONFIG: IHttpConfig = {
  mock: { dynamic: false },
  checkSecurity: false,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  isProxy: false,
};

/** Each operation is prepared when it is first called, so that the start takes no longer for a larger description. */
export function createEngine(description: Description, firstFault: FirstFault): Engine {
  const { createInstance, getHttpOperationsFromSpec } = loadPrism();
  const prepare = async (operation: Operation) => {
    const [resource] = await getHttpOperationsFromSpec(documentOf(description, operation));
    if (!resource) throw new Error(`Prism finds no operation ${operation.id}`);
    return resource;
  };
  const prepared = new Map<Operation, ReturnType<typeof prepare>>();
  const resourceOf = (operation: Operation) => {
    const resource = prepared.get(operation) ?? prepare(operation);
    prepared.set(operation, resource);
    return resource;
  };
  const prism = createInstance(CONFIG, {
    logger: LOGGER as never,
    // The request has been routed already.
    route: (({ resources: [resource] }: { resources: unknown[] }) => ({ _tag: "Right", right: resource })) as never,
  });

  const ask = async (request: MockRequest, { code, example, dynamic = false }: Preferences): Promise<EngineResult> => {
    const resource = await resourceOf(request.operation);
    const mock = { dynamic, ...(code !== undefined && { code }), ...(example !== undefined && { exampleKey: example }) };
    try {
      return toEngineResult((await prism.request(toInput(request), [resource], { ...CONFIG, mock })()) as unknown as PrismResult);
    } catch (error) {
      // It throws when a header such as accept cannot be parsed.
      return { violations: [{ at: ["request"], message: `Prism cannot read it: ${(error as Error).message}` }], response: undefined };
    }
  };

  return async (request, preferences) => {
    if ((request.bodyValues ?? 0) <= MAX_VALUES) return ask(request, preferences);
    const fault = firstFault(request.operation, "request", request.body);
    const result = await ask({ ...request, body: shorten(request.body, MAX_VALUES) }, preferences);
    if (fault === undefined) return result;
    const at = fault.path.map(String);
    const violation = {
      at: ["body", ...at],
      message: `Request body${at.length > 0 ? ` property ${at.join(".")}` : ""} ${fault.message}`,
    };
    return { violations: result.violations.length > 0 ? result.violations : [violation], isIncomplete: true, response: undefined };
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

function toEngineResult({ _tag, left, right }: PrismResult): EngineResult {
  if (_tag === "Left") {
    const { validation = [] } = left.additional ?? {};
    return { violations: validation.map(({ location, message }) => ({ at: location, message })), response: undefined };
  }
  const { statusCode: status, headers = {}, body } = right.output;
  // Severity 0 is an error.
  const violations = right.validations.input.filter(({ severity }) => severity === 0);
  return {
    violations: violations.map(({ path = [], message }) => ({ at: path.map(String), message })),
    response: { status, body, headers: lowerCaseNames(headers) },
  };
}

function lowerCaseNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
