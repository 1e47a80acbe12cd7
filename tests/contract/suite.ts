import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ApiError } from "../../src/client/index.js";
import type { Operation } from "../../src/description/operation.js";
import {
  closedViolations,
  openViolations,
  operations,
  requestContent,
  responseContents,
  responseSchema,
  statusesOf,
} from "../support/description.js";
import { connectClient, type RawResult, type Send } from "../support/dynamic-client.js";
import { type CallInput, exampleInput, exampleParameters, requestExamples } from "../support/input.js";
import { keyOf, measureCoverage, publishCoverage } from "./coverage.js";
import { type ContractServer, type RunningServer, violationsOf } from "./servers.js";

const START_MS = 60_000;
/** A status that no operation declares: the default response stands for it. */
const UNDECLARED = 503;

/** Calls every operation of the description through the client on a server, and proves that it responds as described. */
export function contractSuite(server: ContractServer): void {
  const { refusesBodyWith, saysWhy, listsViolations } = server;
  const coverage = measureCoverage();
  let running: RunningServer;
  let send: Send;
  let sendWithoutToken: Send;

  beforeAll(async () => {
    running = await server.start();
    send = connectClient(running.url);
    sendWithoutToken = connectClient(running.url, { fetch: fetchWithoutToken });
  }, START_MS);
  afterAll(() => running.stop());

  async function call(by: Send, placed: Operation, input: CallInput, headers?: Record<string, string>): Promise<RawResult> {
    const result = await by(placed, input, headers).raw();
    expect(violationsOf(result.response, "response")).toEqual([]);
    return result;
  }

  describe.each(operations.map((placed) => [placed.id, placed] as const))("%s", (id, placed) => {
    it.each(requestExamples(placed))("accepts the request example $name", async ({ name, input }) => {
      const { data, error, response } = await call(send, placed, input);
      expect(error).toBeUndefined();
      expect(violationsOf(response, "request")).toEqual([]);
      expect(closedViolations(responseSchema(placed, response.status), data)).toEqual([]);
      coverage.prove(keyOf.operation(id));
      coverage.prove(keyOf.status(id, String(response.status)));
      if (name) coverage.prove(keyOf.example(id, "request", name));
    });

    for (const status of statusesOf(placed)) {
      const examples = responseContents(placed, status).flatMap((content) =>
        Array.from(content.examples, ([name, value]) => ({ name, value, mediaType: content.mediaType, schema: content.schema })),
      );
      const code = status === "default" ? UNDECLARED : Number(status);

      it.each(examples)(`responds ${status} with the example $name`, async ({ name, mediaType, schema, value }) => {
        const prefer = `code=${code}, example=${name}`;
        const { data, error, response } = await call(send, placed, exampleInput(placed), { prefer, accept: mediaType });
        expect(response.status).toBe(code);
        expect(response.headers.get("content-type")).toContain(mediaType);
        const isError = code >= 400;
        if (isError) expect(error).toBeInstanceOf(ApiError);
        const body = isError ? (error as ApiError).body : data;
        expect(body).toEqual(value);
        expect(closedViolations(schema, body)).toEqual([]);
        coverage.prove(keyOf.status(id, status));
        coverage.prove(keyOf.example(id, status, name));
      });
    }

    it("refuses a call without a token", async () => {
      const { error, response } = await call(sendWithoutToken, placed, exampleInput(placed));
      expect(response.status).toBe(401);
      expect((error as ApiError).body).toEqual([...(responseContents(placed, 401)[0]?.examples.values() ?? [])][0]);
      if (listsViolations) expect(violationsOf(response, "request")).not.toEqual([]);
    });

    const content = requestContent(placed);
    if (content?.mediaType === "application/json") {
      it("refuses a body of the wrong shape", async () => {
        const wrong = [{}, [], 1].find((value) => openViolations(content.schema, value).length > 0);
        expect(wrong, "a body that the schema refuses").toBeDefined();
        const { error, response } = await call(send, placed, { ...exampleParameters(placed), body: wrong });
        expect(response.status).toBe(refusesBodyWith.find((status) => statusesOf(placed).includes(String(status))));
        const { body: refusal } = error as ApiError;
        expect(closedViolations(responseSchema(placed, response.status), refusal)).toEqual([]);
        const examples = [...(responseContents(placed, response.status)[0]?.examples.values() ?? [])];
        if (saysWhy) expect((error as ApiError).errors[0]?.msg).toContain("body: Request body must");
        else expect(examples).toContainEqual(refusal);
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

function fetchWithoutToken(url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.delete("auth");
  return fetch(url, { ...init, headers });
}
