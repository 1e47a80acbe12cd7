import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { stringify } from "yaml";
import type { FixtureMap } from "../../../src/mock/index.js";
import { DataError, startMock } from "../../../src/mock/index.js";
import { description, operations, responseExample } from "../../support/description.js";
import { ask, startForTest } from "../ask.js";

const BOTS = "GET /api/public/bots";
const STATUS = "GET /api/public/bot/st-1/export/status";
const bots = operations.find(({ id }) => id === "bots.list");
const page = bots && (responseExample(bots, 200, "first-page") as { bots: Record<string, unknown>[] });
const [bot = {}] = page?.bots ?? [];
const exported = responseExample(description.operation("bots.getExportStatus"), 200, "success") as object;
const named = (...names: string[]) => names.map((name, index) => ({ ...bot, _id: `st-${index + 1}`, name }));

/** What no response can hold. */
const loop: Record<string, unknown> = {};
loop.self = loop;

/** A folder with these files. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kore-xo-api-data-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await write(folder, files);
  return folder;
}
async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
const problemsOf = (data: string | FixtureMap) =>
  startMock({ data }).then(
    async (mock) => {
      await mock.close();
      throw new Error("The mock has started");
    },
    (error: unknown) => {
      expect(error).toBeInstanceOf(DataError);
      return (error as DataError).problems;
    },
  );

describe("a list", () => {
  it("has exactly the items of its fixture, in pages", async () => {
    const mock = await startForTest({ data: { "bots.list": named("A", "B", "C") } });
    expect((await ask(mock, `${BOTS}?limit=2`)).body).toMatchObject({
      total: 3,
      availableMore: true,
      bots: [{ name: "A" }, { name: "B" }],
    });
    expect((await ask(mock, `${BOTS}?limit=2&offset=1`)).body).toMatchObject({ availableMore: false, bots: [{ name: "C" }] });
  });

  it("may be given as a whole body, and may be empty", async () => {
    const whole = await startForTest({ data: { "bots.list": { ...page, bots: named("A") } } });
    expect((await ask(whole, BOTS)).body).toMatchObject({ total: 1, bots: [{ name: "A" }] });
    const empty = await startForTest({ data: { "bots.list": [] } });
    expect((await ask(empty, BOTS)).body).toMatchObject({ total: 0, bots: [] });
  });

  it("keeps the examples of the description for clients that prefer one", async () => {
    const mock = await startForTest({ data: { "bots.list": named("A"), "bots.list.200.many": named("B", "C") } });
    expect((await ask(mock, BOTS, { headers: { prefer: "example=empty" } })).body).toMatchObject({ bots: [] });
    expect((await ask(mock, BOTS, { headers: { prefer: "example=many" } })).body).toMatchObject({ bots: [{ name: "B" }, { name: "C" }] });
  });

  it("changes with requests, and is as the fixture says after a reset", async () => {
    const mock = await startForTest({ data: { "bots.list": named("A") } });
    mock.setState({ collections: { "bots.list": [] } });
    expect((await ask(mock, BOTS)).body).toMatchObject({ total: 0 });
    mock.reset();
    expect((await ask(mock, BOTS)).body).toMatchObject({ total: 1 });
  });
});

describe("a fixture", () => {
  it("is the response of its status", async () => {
    const error = { errors: [{ msg: "No such thing", code: 404 }] };
    const mock = await startForTest({
      data: { "bots.getExportStatus.404": error, "bots.getExportStatus": { ...exported, exportType: "ours" } },
    });
    expect((await ask(mock, STATUS, { headers: { prefer: "code=404" } })).body).toEqual(error);
    expect((await ask(mock, STATUS)).body).toMatchObject({ exportType: "ours" });
  });

  it("is not changed when the caller's object is", async () => {
    const mine = named("A");
    const mock = await startForTest({ data: { "bots.list": mine } });
    Object.assign(mine[0] ?? {}, { name: "Z" });
    expect((await ask(mock, BOTS)).body).toMatchObject({ bots: [{ name: "A" }] });
  });
});

describe("a fixture in code", () => {
  it("gets the request and gives the body, for valid requests only", async () => {
    const seen: unknown[] = [];
    const mock = await startForTest({
      data: {
        "bots.list": (request: { query: object }) => {
          seen.push(request);
          return { ...page, bots: named("From code") };
        },
      },
    });
    expect((await ask(mock, `${BOTS}?limit=2`)).body).toMatchObject({ bots: [{ name: "From code" }] });
    expect((await ask(mock, `${BOTS}?limit=many`)).status).toBe(400);
    expect((await ask(mock, BOTS, { headers: { prefer: "example=empty" } })).body).toMatchObject({ bots: [] });
    expect(seen).toEqual([
      { operation: "bots.list", method: "GET", path: "/api/public/bots", pathValues: {}, query: { limit: "2" }, body: undefined },
    ]);
  });

  it("may respond with another status, leave the response to the mock, and be asynchronous", async () => {
    const answers = [Response.json({ errors: [{ msg: "Gone", code: 410 }] }, { status: 410, headers: { "x-a": "1" } }), undefined];
    const mock = await startForTest({ data: { "bots.list": async () => answers.shift() } });
    const { status, body, headers } = await ask(mock, BOTS);
    expect({ status, body, header: headers.get("x-a") }).toEqual({
      status: 410,
      body: { errors: [{ msg: "Gone", code: 410 }] },
      header: "1",
    });
    expect((await ask(mock, BOTS)).body).toMatchObject({ total: 120 });
  });

  it("may respond with text, with nothing, and with a status that the description does not have", async () => {
    const answers = [
      new Response("<h1>Busy</h1>", { status: 503, headers: { "content-type": "text/html" } }),
      new Response(null, { status: 418 }),
      new Response('{"a":1}', { status: 400, headers: { "content-type": "text/plain" } }),
    ];
    const mock = await startForTest({ data: { "bots.list": () => answers.shift() } });
    const received = [await ask(mock, BOTS), await ask(mock, BOTS), await ask(mock, BOTS)];
    expect(received.map(({ status, text, headers }) => [status, text, headers.get("content-type")])).toEqual([
      [503, "<h1>Busy</h1>", "text/html"],
      [418, "", null],
      [400, '{"a":1}', "text/plain"],
    ]);
  });

  it("that returns what the description allows is reported nowhere", async () => {
    const mock = await startForTest({ data: { "bots.list": () => page } });
    const { headers } = await ask(mock, BOTS);
    expect([headers.get("mock-reason"), mock.requests[0]?.problems ?? []]).toEqual([null, []]);
  });

  it("that returns what the description does not allow is reported, and one that throws is a 500", async () => {
    const mock = await startForTest({
      data: {
        "bots.list": () => ({ bots: 7 }),
        "bots.getExportStatus": () => {
          throw new Error("oops");
        },
      },
    });
    const { status, headers } = await ask(mock, BOTS);
    expect({ status, reason: headers.get("mock-reason") }).toEqual({
      status: 200,
      reason: expect.stringMatching(/^data\["bots\.list"\] returned: .*\/bots must be array/),
    });
    expect((await ask(mock, STATUS)).text).toContain('data[\\"bots.getExportStatus\\"] failed: oops');
  });
});

describe("a folder of fixtures", () => {
  it("holds JSON, YAML and modules, also in sub-folders; other files are ignored", async () => {
    const folder = await folderOf({
      "bots.list.json": JSON.stringify(named("From JSON")),
      "jobs/bots.getExportStatus.yaml": stringify({ ...exported, exportType: "ours" }),
      "bots.getExportStatus.404.yml": "errors: [{ msg: From YAML, code: 404 }]\n",
      "users.listRoles.mjs": `export default () => Response.json({ errors: [] }, { status: 418 });`,
      "README.md": "# Ours\n",
      "_draft.json": "{",
      ".hidden.json": "{",
    });
    const mock = await startForTest({ data: folder });
    expect((await ask(mock, BOTS)).body).toMatchObject({ total: 1, bots: [{ name: "From JSON" }] });
    expect((await ask(mock, STATUS)).body).toMatchObject({ exportType: "ours" });
    expect((await ask(mock, STATUS, { headers: { prefer: "code=404" } })).body).toMatchObject({ errors: [{ msg: "From YAML" }] });
  });

  it("may have an index that exports several", async () => {
    const folder = await folderOf({
      "index.mjs": `const items = ${JSON.stringify(named("One"))};\nexport default { "bots.list": items, "bots.getExportStatus": () => ({ status: "success" }) };`,
    });
    const mock = await startForTest({ data: folder });
    expect((await ask(mock, BOTS)).body).toMatchObject({ bots: [{ name: "One" }] });
    expect((await ask(mock, STATUS)).body).toEqual({ status: "success" });
  });

  it("is read again on reload: lists start again, journal and expectations stay", async () => {
    const folder = await folderOf({ "bots.list.json": JSON.stringify(named("A")) });
    const mock = await startForTest({ data: folder });
    await ask(mock, BOTS);
    mock.expect({ operation: "bots.list", times: 2 });
    await write(folder, { "bots.list.json": JSON.stringify(named("A", "B")) });
    await mock.reload();
    expect((await ask(mock, BOTS)).body).toMatchObject({ total: 2 });
    expect(mock.requests).toHaveLength(2);
    expect(mock.expectations).toMatchObject([{ matched: 1 }]);
  });

  it("with a mistake is refused on reload, and the mock goes on as before", async () => {
    const folder = await folderOf({ "bots.list.json": JSON.stringify(named("A")) });
    const mock = await startForTest({ data: folder });
    await write(folder, { "bots.list.json": '[{ "name": 7 }]' });
    await expect(mock.reload()).rejects.toThrow(DataError);
    expect((await ask(mock, BOTS)).body).toMatchObject({ total: 1, bots: [{ name: "A" }] });
  });
});

describe("what the description does not allow is refused on start", () => {
  it("with file and pointer, all mistakes at once", async () => {
    const folder = await folderOf({
      "bots.list.json": JSON.stringify([{ ...bot, name: 7 }, bot]),
      "bots.getExportStatus.yaml": stringify({ ...exported, status: ["success"] }),
    });
    const problems = await problemsOf(folder);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/bots\.getExportStatus\.yaml: \/status must be string/);
    expect(problems[1]).toMatch(/bots\.list\.json: \/0\/name must be string$/);
  });

  it("with a pointer into the whole body, and the key in code", async () => {
    expect(await problemsOf({ "bots.list": { ...page, bots: [{ ...bot, name: 7 }] } })).toEqual([
      'data["bots.list"]: /bots/0/name must be string',
    ]);
  });

  it.each<[string, FixtureMap, RegExp]>([
    ["an unknown operation", { "bots.lst": [] }, /no operation bots\.lst\. Its module has .*bots\.list/],
    ["no operation at all", { bots: [] }, /no operation bots/],
    ["a name of no form", { "x.y.z.1.2": [] }, /Fixtures are called as bots\.list\.json/],
    ["a function for one status", { "bots.list.404": () => ({}) }, /a function is for all of bots\.list: return a Response/],
    ["a body for no body", { "bots.list": undefined }, /bots\.list/],
    ["two of the same", { "bots.list": [], "bots.list.200": [] }, /data\["bots\.list"\] is for the same response/],
  ])("such as %s", async (_, data, message) => {
    const problems = await problemsOf(data);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  it.each([
    ["no JSON", "bots.list.json", "{", /bots\.list\.json: /],
    ["no YAML", "bots.list.yaml", "a: [", /bots\.list\.yaml: /],
    ["a module that throws", "bots.list.mjs", "throw new Error('oops')", /bots\.list\.mjs: oops/],
  ])("such as a file that is %s", async (_, name, text, message) => {
    expect(await problemsOf(await folderOf({ [name]: text }))).toEqual([expect.stringMatching(message)]);
  });

  it("such as a folder that does not exist", async () => {
    expect(await problemsOf("/nowhere/mocks")).toEqual(["/nowhere/mocks: there is no such folder"]);
  });

  it("with a pointer to the body itself, where all of it is wrong", async () => {
    const problems = await problemsOf({ "bots.getExportStatus": [] });
    expect(problems).toContain('data["bots.getExportStatus"]: / must be object');
  });

  it("ten mistakes of a file at most, and how many more it has", async () => {
    const wrong = (count: number) => problemsOf({ "bots.list": Array.from({ length: count }, () => ({ ...bot, name: 7 })) });
    expect(await wrong(10)).toHaveLength(10);
    const twelve = await wrong(12);
    expect([twelve.length, twelve[9], twelve[10]]).toEqual([11, 'data["bots.list"]: /9/name must be string', "... and 2 more"]);
  });

  it("but a field that it does not name is allowed, with a warning", async () => {
    const mock = await startForTest({ data: { "bots.list": [{ ...bot, nmae: "A" }] } });
    expect(mock.warnings).toEqual(['data["bots.list"]: /0/nmae is not in the description']);
    expect((await ask(mock, BOTS)).body).toMatchObject({ bots: [{ nmae: "A" }] });
  });
});

describe("a function that returns what JSON cannot hold", () => {
  it.each([
    ["a function", () => 1, /it returned a function, which is no JSON/],
    ["a number of any size", 10n, /BigInt/],
    ["an object that holds itself", loop, /circular/],
  ])("such as %s gets a 500 that names it", async (_, value, message) => {
    const mock = await startForTest({ data: { "bots.list": () => value } });
    const { status, text } = await ask(mock, BOTS);
    expect([status, text]).toEqual([500, expect.stringMatching(message)]);
    expect(text).toContain('data[\\"bots.list\\"] failed');
  });
});
