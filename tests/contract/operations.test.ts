import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deref, listOperations, loadBundle, type PlacedOperation } from "../../scripts/lib/description.js";
import { ApiError, createClient } from "../../src/client/index.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { schemaValidator } from "../lib/schema-validator.js";
import { keyOf, measureCoverage, publishCoverage } from "./coverage.js";
import { type CallInput, exampleParameters, namedExamples, onlyMedia, requestExamples } from "./input.js";

interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}
/** A client whose operations are looked up by name. */
type DynamicClient = Record<string, Record<string, (input: CallInput, options?: object) => { raw(): Promise<Answer> }>>;

const description = await loadBundle();
const coverage = measureCoverage(description);
const violations = schemaValidator(description, { closed: true });
const accepts = schemaValidator(description, { closed: false });

let mock: Mock;
let kore: DynamicClient;
let withoutToken: DynamicClient;

beforeAll(async () => {
  mock = await startMock();
  kore = createClient({ baseUrl: mock.url, auth: "a.made-up.token", retry: false, rateLimit: false }) as unknown as DynamicClient;
  withoutToken = createClient({
    baseUrl: mock.url,
    auth: "a.made-up.token",
    retry: false,
    rateLimit: false,
    fetch: sendWithoutToken,
  }) as unknown as DynamicClient;
});
afterAll(() => mock.close());

function sendWithoutToken(url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.delete("auth");
  return fetch(url, { ...init, headers });
}

function call(client: DynamicClient, { module, verb, id }: PlacedOperation, input: CallInput, headers = {}): Promise<Answer> {
  const send = client[module]?.[verb];
  if (send === undefined) throw new Error(`The client has no operation ${id}`);
  return send(input, { headers }).raw();
}

describe.each(listOperations(description).map((placed) => [placed.id, placed] as const))("%s", (id, placed) => {
  const requests = requestExamples(description, placed);
  const anyInput = requests[0]?.input ?? {};

  it.each(requests)("accepts the request example $name", async ({ name, input }) => {
    const { data, error, response } = await call(kore, placed, input);
    expect(error).toBeUndefined();
    const [, media] = onlyMedia(deref(description, placed.operation.responses[response.status] ?? { description: "" }).content) ?? [];
    if (media) expect(violations(media.schema, data)).toEqual([]);
    coverage.prove(keyOf.operation(id));
    coverage.prove(keyOf.status(id, String(response.status)));
    if (name) coverage.prove(keyOf.example(id, "request", name));
  });

  for (const [status, reference] of Object.entries(placed.operation.responses)) {
    const content = deref(description, reference).content ?? {};
    const examples = Object.entries(content).flatMap(([type, media]) =>
      namedExamples(description, media).map(([name, value]) => ({ name, type, schema: media.schema, value })),
    );

    it.each(examples)(`answers ${status} with the example $name`, async ({ name, type, schema, value }) => {
      const prefer = `code=${status}, example=${name}`;
      const { data, error, response } = await call(kore, placed, anyInput, { prefer, accept: type });
      expect(response.status).toBe(Number(status));
      expect(response.headers.get("content-type")).toContain(type);
      const isError = Number(status) >= 400;
      if (isError) expect(error).toBeInstanceOf(ApiError);
      const body = isError ? (error as ApiError).body : data;
      expect(body).toEqual(value);
      expect(violations(schema, body)).toEqual([]);
      coverage.prove(keyOf.status(id, status));
      coverage.prove(keyOf.example(id, status, name));
    });
  }

  it("refuses a call without a token", async () => {
    const { error, response } = await call(withoutToken, placed, anyInput);
    expect(response.status).toBe(401);
    expect(error).toBeInstanceOf(ApiError);
  });

  const body = placed.operation.requestBody && deref(description, placed.operation.requestBody);
  const [type, media] = onlyMedia(body?.content) ?? [];
  if (media && type === "application/json") {
    it("refuses a body of the wrong shape", async () => {
      const wrong = [{}, [], "text", 1].find((value) => accepts(media.schema, value).length > 0);
      expect(wrong, "a body that the schema refuses").toBeDefined();
      const { error, response } = await call(kore, placed, { ...exampleParameters(description, placed), body: wrong });
      expect(error).toBeInstanceOf(ApiError);
      expect(Object.keys(placed.operation.responses)).toContain(String(response.status));
    });
  }
});

it("covers every operation, status and example of the description", async () => {
  const report = coverage.report();
  console.log(await publishCoverage(report));
  expect(report.missing).toEqual([]);
});
