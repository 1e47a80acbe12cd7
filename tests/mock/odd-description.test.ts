import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { oddDescription } from "../support/odd-description.js";
import { ask, startForTest } from "./ask.js";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ description: oddDescription });
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const GET = "GET /shelves/abc?tone=low";
const POST = "POST /shelves/abc?tone=low";
const problemsOf = async (call: string, body?: unknown) => {
  const { status } = await ask(mock, call, { body });
  return { status, problems: mock.requests.at(-1)?.problems };
};

it("leaves the description as it was", async () => {
  const before = structuredClone(oddDescription);
  await ask(mock, GET);
  await ask(mock, POST, { body: { title: "ab" } });
  expect(oddDescription).toEqual(before);
});

describe("parameters of a path item behind a reference", () => {
  it("are required where they say so", async () => {
    expect(await problemsOf("GET /shelves/abc")).toEqual({ status: 400, problems: [expect.stringContaining("tone")] });
  });

  it("are validated", async () => {
    expect(await problemsOf("GET /shelves/abcd?tone=low")).toEqual({
      status: 400,
      problems: [expect.stringMatching(/path\.shelf.*3 char/)],
    });
  });

  it("are overridden by those of the operation", async () => {
    expect((await ask(mock, `${GET}&size=m`)).status).toBe(200);
    expect(await problemsOf(`${GET}&size=1`)).toEqual({ status: 400, problems: [expect.stringMatching(/query\.size.*s, m/)] });
    expect(await problemsOf(`${POST}&size=m`, { title: "ab" })).toEqual({ status: 400, problems: [expect.stringMatching(/query\.size/)] });
  });
});

describe("siblings of $ref in a request", () => {
  it("hold beside the target", async () => {
    expect((await ask(mock, POST, { body: { title: "ab" } })).status).toBe(202);
    expect(await problemsOf(POST, { title: "a" })).toMatchObject({ status: 400, problems: [expect.stringMatching(/body\.title.*2 char/)] });
    expect(await problemsOf(POST, { title: "abcdef" })).toMatchObject({
      status: 400,
      problems: [expect.stringMatching(/body\.title.*5 char/)],
    });
  });

  it("do not replace keywords of the target", async () => {
    expect((await ask(mock, POST, { body: { label: { size: 1, colour: "red" } } })).status).toBe(202);
    expect(await problemsOf(POST, { label: { colour: "red" } })).toMatchObject({ problems: [expect.stringMatching(/size/)] });
    expect(await problemsOf(POST, { label: { size: "1" } })).toMatchObject({
      problems: [expect.stringMatching(/body\.label\.size.*integer/)],
    });
    expect(await problemsOf(POST, { label: { size: 1, colour: "blue" } })).toMatchObject({
      problems: [expect.stringMatching(/colour.*red/)],
    });
  });

  it("do not touch other references to the same target", async () => {
    expect((await ask(mock, POST, { body: { subtitle: "a" } })).status).toBe(202);
  });
});

it("follows a schema that refers to itself by an encoded pointer", async () => {
  expect((await ask(mock, POST, { body: { label: { size: 1, inner: { size: 2, inner: { size: 3 } } } } })).status).toBe(202);
  expect(await problemsOf(POST, { label: { size: 1, inner: { size: 2, inner: { size: "3" } } } })).toMatchObject({
    problems: [expect.stringMatching(/inner\.inner\.size.*integer/)],
  });
});

describe("a shared response with a link", () => {
  const start = () => ask(mock, POST, { headers: { prefer: "job=fail, polls=1" }, body: { title: "ab" } });
  const poll = async (id: string) => (await ask(mock, `GET /copies/${id}`)).body;

  it("starts the job that the link names, whose responses stand behind an encoded pointer", async () => {
    expect((await start()).body).toEqual({ job: { "id/1": "c-1" } });
    expect([await poll("c-1"), await poll("c-1")]).toEqual([{ state: "busy" }, { state: "broken" }]);
  });

  it("gives the second job an id of its own", async () => {
    await start();
    expect((await start()).body).toEqual({ job: { "id/1": "c-1-2" } });
    expect([await poll("c-1-2"), await poll("c-1-2"), await poll("c-1")]).toEqual([
      { state: "busy" },
      { state: "broken" },
      { state: "busy" },
    ]);
  });
});

describe("two media types", () => {
  it("are chosen by the header accept, the first one by default", async () => {
    expect(await ask(mock, GET)).toMatchObject({ status: 200, body: { books: 7 } });
    const csv = await ask(mock, GET, { headers: { accept: "text/csv" } });
    expect(csv).toMatchObject({ status: 200, text: "books\n7\n" });
    expect(csv.headers.get("content-type")).toBe("text/csv");
  });
});

describe("a default response", () => {
  it("is the response of any status that is preferred", async () => {
    const { status, body } = await ask(mock, GET, { headers: { prefer: "code=503" } });
    expect({ status, body }).toEqual({ status: 503, body: { errors: [{ msg: "Service Unavailable", code: 503 }] } });
  });

  it("is the response to a missing token and to a simulated failure", async () => {
    const failing = await startForTest({ description: oddDescription, scenario: { failureRate: 1 } });
    const statusAndBody = async (auth: string) => {
      const { status, body } = await ask(failing, GET, { headers: { auth } });
      return { status, body };
    };
    const body = { errors: [{ msg: "Unexpected", code: 99 }] };
    expect(await statusAndBody("")).toEqual({ status: 401, body });
    expect(await statusAndBody("any-text")).toEqual({ status: 500, body });
  });
});

it("shows all of it on the page, with commands that work", async () => {
  const text = (await ask(mock, "GET /")).text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  expect(text).toContain(`curl '${mock.url}/shelves/shelf?tone=loud'`);
  expect(text).toContain("Prefer: code=200, example=full");
  expect(text).toContain("200 table, with accept: text/csv");
  expect(text).toContain("Prefer: code=500, example=unexpected");
  expect(await ask(mock, GET, { headers: { prefer: "code=500, example=unexpected" } })).toMatchObject({ status: 500 });
});
