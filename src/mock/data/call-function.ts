import { errorResponse } from "../error-responses.js";
import type { MockRequest, MockResponse } from "../exchange.js";
import type { LoadedFunction } from "./load-data.js";

/** The response that a fixture in code gives; `undefined` when it leaves it to the mock. What the description does not allow is reported. */
export async function callFunction(
  { origin, call, violations }: LoadedFunction,
  request: MockRequest,
  example: MockResponse,
): Promise<MockResponse | undefined> {
  const { operation, method, path, pathValues, query, body } = request;
  try {
    const given = await call({ operation: operation.id, method, path, pathValues, query, body });
    if (given === undefined) return undefined;
    const response = given instanceof Response ? await readResponse(given) : { ...example, body: toJson(given) };
    const schema = operation.response(response.status)?.contents[0]?.schema;
    const problems = violations(schema, response.body).map((problem) => `${origin} returned: ${problem}`);
    return problems.length > 0 ? { ...response, problems } : response;
  } catch (error) {
    return errorResponse(500, `${origin} failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @throws TypeError for what JSON cannot hold */
function toJson(value: unknown): unknown {
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`it returned a ${typeof value}, which is no JSON`);
  return JSON.parse(text);
}

async function readResponse(response: Response): Promise<MockResponse> {
  const text = await response.text();
  const headers = Object.fromEntries(response.headers);
  const isJson = headers["content-type"]?.includes("json");
  return { status: response.status, headers, body: text === "" ? undefined : isJson ? JSON.parse(text) : text };
}
