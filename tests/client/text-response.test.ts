import { describe, expect, it } from "vitest";
import { decodeResponse } from "../../src/client/decode-response.js";
import type { OperationEntry } from "../../src/client/operation-entry.js";
import type { OutgoingRequest } from "../../src/client/request.js";
import { connect } from "../support/connect.js";
import { reply } from "../support/serve.js";

const OPERATION: OperationEntry = {
  id: "languages.setDefault",
  method: "POST",
  path: "/",
  text: "200+400",
  apps: [],
};
const REQUEST = { name: OPERATION.id, url: "http://localhost/", headers: {}, attempt: 1 } as OutgoingRequest;

const read = async (text: string, status: number) => {
  const response = new Response(text, { status });
  const { data, error } = await decodeResponse(OPERATION, {
    response,
    status,
    text: await response.clone().text(),
    bytes: undefined,
    request: REQUEST,
  });
  return { data, error };
};

describe("a response that may be text", () => {
  it("stays text", async () => {
    expect(await read("done", 200)).toMatchObject({ data: "done" });
    const { error } = await read("The language is disabled.", 400);
    expect(error).toMatchObject({ body: "The language is disabled.", status: 400 });
    expect(error?.message).toBe("languages.setDefault returned 400: The language is disabled.");
  });

  it("stays text when it looks like a number", async () => {
    expect(await read("42", 200)).toMatchObject({ data: "42" });
  });

  it("is JSON when it is an object", async () => {
    const { error } = await read('{"status":"Error","message":"Publish first"}', 400);
    expect(error?.body).toEqual({ status: "Error", message: "Publish first" });
  });

  it("has no body when it is empty, or when its status is declared as JSON", async () => {
    expect((await read("", 400)).error?.body).toBeUndefined();
    expect((await read("<html>", 500)).error?.body).toBeUndefined();
  });

  it("is decoded as the description says", async () => {
    const { kore } = await connect(reply("The language is disabled.", 400));
    const { error } = await kore.languages.setDefault({ botId: "st-1", body: { languageCode: "es" } }).raw();
    expect(error?.body).toBe("The language is disabled.");
  });
});
