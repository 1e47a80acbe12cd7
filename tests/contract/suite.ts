import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deref, listOperations, loadBundle, type PlacedOperation } from "../../scripts/lib/description.js";
import { schemaValidator } from "../../scripts/lib/schema-validator.js";
import { ApiError, createClient } from "../../src/client/index.js";
import { type CallInput, exampleParameters, namedExamples, onlyMedia, requestExamples } from "../support/input.js";
import { keyOf, measureCoverage, publishCoverage } from "./coverage.js";
import { type ContractServer, type RunningServer, violationsOf } from "./servers.js";

interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}
/** A client whose operations are looked up by name. */
type DynamicClient = Record<string, Record<string, (input: CallInput, options?: object) => { raw(): Promise<Answer> }>>;

const START_MS = 60_000;

/** Calls every operation of the description through the client on a server, and proves that it answers as described. */
export async function contractSuite(server: ContractServer): Promise<void> {
  const { refusesBodyWith, saysWhy, listsViolations } = server;
  const description = await loadBundle();
  const coverage = measureCoverage(description);
  const violations = schemaValidator(description, { closed: true });
  const accepts = schemaValidator(description, { closed: false });

  let running: RunningServer;
  let kore: DynamicClient;
  let withoutToken: DynamicClient;

  beforeAll(async () => {
    running = await server.start();
    const options = { baseUrl: running.url, auth: "a.made-up.token", retry: false, rateLimit: false } as const;
    kore = createClient(options) as unknown as DynamicClient;
    withoutToken = createClient({ ...options, fetch: sendWithoutToken }) as unknown as DynamicClient;
  }, START_MS);
  afterAll(() => running.stop());

  async function call(client: DynamicClient, { module, verb, id }: PlacedOperation, input: CallInput, headers = {}): Promise<Answer> {
    const send = client[module]?.[verb];
    if (send === undefined) throw new Error(`The client has no operation ${id}`);
    const answer = await send(input, { headers }).raw();
    expect(violationsOf(answer.response, "response")).toEqual([]);
    return answer;
  }

  /** The media type of an answer, and its examples by name. */
  function described({ operation }: PlacedOperation, status: number | string) {
    const { content } = deref(description, operation.responses[status] ?? { description: "" });
    const [, media] = onlyMedia(content) ?? [];
    return { media, examples: namedExamples(description, media) };
  }

  describe.each(listOperations(description).map((placed) => [placed.id, placed] as const))("%s", (id, placed) => {
    const requests = requestExamples(description, placed);
    const anyInput = requests[0]?.input ?? {};

    it.each(requests)("accepts the request example $name", async ({ name, input }) => {
      const { data, error, response } = await call(kore, placed, input);
      expect(error).toBeUndefined();
      expect(violationsOf(response, "request")).toEqual([]);
      const { media } = described(placed, response.status);
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
      expect((error as ApiError).body).toEqual(described(placed, 401).examples[0]?.[1]);
      if (listsViolations) expect(violationsOf(response, "request")).not.toEqual([]);
    });

    const body = placed.operation.requestBody && deref(description, placed.operation.requestBody);
    const [type, media] = onlyMedia(body?.content) ?? [];
    if (media && type === "application/json") {
      it("refuses a body of the wrong shape", async () => {
        const wrong = [{}, [], 1].find((value) => accepts(media.schema, value).length > 0);
        expect(wrong, "a body that the schema refuses").toBeDefined();
        const { error, response } = await call(kore, placed, { ...exampleParameters(description, placed), body: wrong });
        expect(response.status).toBe(refusesBodyWith.find((status) => status in placed.operation.responses));
        const { media: answered, examples } = described(placed, response.status);
        const { body: refusal } = error as ApiError;
        expect(violations(answered?.schema ?? {}, refusal)).toEqual([]);
        if (saysWhy) expect((error as ApiError).errors[0]?.msg).toContain("body: Request body must");
        else expect(examples.map(([, value]) => value)).toContainEqual(refusal);
        if (listsViolations) expect(violationsOf(response, "request")).not.toEqual([]);
      });
    }
  });

  it("covers every operation, status and example of the description", async () => {
    const report = coverage.report();
    console.log(await publishCoverage(server.coverageFile, report));
    expect(report.missing).toEqual([]);
  });
}

function sendWithoutToken(url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.delete("auth");
  return fetch(url, { ...init, headers });
}
