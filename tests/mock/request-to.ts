import type { Operation } from "../../src/description/operation.js";
import type { MockRequest } from "../../src/mock/exchange.js";

/** A request as the mock has read it, which gives nothing but what `parts` say. */
export function requestTo(operation: Operation, parts: Partial<MockRequest> = {}): MockRequest {
  return {
    operation,
    method: operation.method.toUpperCase(),
    path: operation.path,
    pathValues: {},
    query: {},
    headers: {},
    body: undefined,
    origin: "http://127.0.0.1:4010",
    ...parts,
  };
}
