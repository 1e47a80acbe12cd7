import { Description } from "../../src/description/description.js";
import type { Json, JsonObject } from "../../src/description/json.js";
import type { MockRequest } from "../../src/mock/exchange.js";
import { requestTo } from "./request-to.js";

/** What a test says of an operation: its extensions, and examples and links of its success. */
export interface InlineOperation {
  readonly [key: string]: Json | undefined;
  /** Bodies of the success, by their order. */
  readonly examples?: Json[];
  readonly schema?: JsonObject;
  readonly links?: JsonObject;
  /** Examples of the request body. */
  readonly requests?: Json[];
}

/** A description of operations by their ids, each a POST request to a path of its own. */
export function describing(operations: Record<string, InlineOperation>): Description {
  const paths = Object.entries(operations).map(([operationId, { examples = [], schema = {}, links = {}, requests, path, ...parts }]) => {
    const success = { description: "", links, content: { "application/json": { schema, examples: named(examples) } } };
    const requestBody = requests && { content: { "application/json": { schema: {}, examples: named(requests) } } };
    const post = {
      operationId,
      ...parts,
      ...(requestBody && { requestBody }),
      responses: { 200: success, ...(parts.errors as JsonObject) },
    };
    return [path ?? `/${operationId}`, { post }];
  });
  return Description.of({ openapi: "3.1.1", paths: Object.fromEntries(paths) });
}

function named(values: readonly Json[]): JsonObject {
  return Object.fromEntries(values.map((value, index) => [`example-${index}`, { value }]));
}

/** A request of an operation. */
export function requestOf(description: Description, id: string, parts: Partial<MockRequest> = {}): MockRequest {
  return requestTo(description.operation(id), parts);
}
