import { createHmac } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { stableId } from "../../scripts/generate/postman/stable-id.js";
import { ROOT } from "../../scripts/lib/root.js";
import { runNode } from "../../scripts/lib/run-node.js";
import { tool } from "../../scripts/lib/tool.js";
import type { Workflow } from "../../scripts/workflows/workflow.js";
import { type Mock, type MockOptions, startMock } from "../../src/mock/index.js";
import { description } from "../support/description.js";
import { inTurn, json, type Seen, serve } from "../support/serve.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { operationsOf, withoutRepeats, workflows } from "../workflows/workflows.js";
import { problemsOf, requestsIn, runCollection, writeUploads } from "./run-collection.js";

/** All requests, each in Postman's sandbox, on a busy machine. */
const RUN_MS = 300_000;

const workingDir = await temporaryFolder();
const kinds = [...description.appKinds.keys()];
const apps = kinds.map((kind) => ({ clientId: `cs-${kind}`, clientSecret: `made-up-${kind}`, kind }));
const credentials = Object.fromEntries([
  // Workflows poll without waiting.
  ["pollIntervalMs", "1"],
  ...apps.flatMap(({ kind, clientId, clientSecret }) => [
    [`${kind}ClientId`, clientId],
    [`${kind}ClientSecret`, clientSecret],
  ]),
]);
let refusal: ReturnType<NonNullable<MockOptions["prefer"]>>;
let mock: Mock;
beforeAll(async () => {
  await writeUploads(workingDir);
  mock = await startMock({ apps, scenario: { listSize: 3, runningPolls: 1 }, prefer: () => refusal });
});
afterAll(() => mock.close());

const run = (values: Record<string, string> = credentials, folder?: string[]) =>
  runCollection({ baseUrl: mock.url, workingDir, values, ...(folder && { folder }) });

describe("the Postman collection in newman", () => {
  it("runs every request against the mock with a token of the right kind, and every request has a test that passes", {
    timeout: RUN_MS,
  }, async () => {
    const summary = await run();
    expect(problemsOf(summary)).toEqual([]);
    const ran = new Set(summary.run.executions.map(({ item }) => item.id));
    expect([...ran].toSorted()).toEqual(
      requestsIn()
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const { item, assertions = [] } of summary.run.executions) expect(assertions.length, item.name).toBeGreaterThan(0);
    expect(mock.requests.filter(({ problems }) => problems.length > 0)).toEqual([]);
  });

  it("runs by the command of the README", async () => {
    const readme = await readFile(join(ROOT, "README.md"), "utf8");
    const [, words = ""] = /^npx newman (run .+)$/m.exec(readme) ?? [];
    const args = [...words.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
    const values = Object.entries({ ...credentials, baseUrl: mock.url }).flatMap(([key, value]) => ["--env-var", `${key}=${value}`]);
    const { code, output } = await runNode(tool("newman", "newman", ...args, ...values));
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining("Query the rows of a data table") });
  });

  it("fails a request's tests with the response when the status is another one", async () => {
    refusal = "code=400";
    const [problem = ""] = problemsOf(await run(credentials, [stableId("adminConsole", "bots.export")]));
    refusal = undefined;
    expect(problem).toContain("Please select at least one component");
  });

  it("fails a request's tests when a field has another type", async () => {
    const server = await serve(json({ total: "3", availableMore: false, bots: [] }));
    const summary = await runCollection({ baseUrl: server.url, workingDir, folder: [stableId("adminConsole", "bots.list")] });
    expect(problemsOf(summary)).toEqual([expect.stringContaining("data.total should be")]);
  });

  it("hands the ID of a started job to the request of its status", async () => {
    const server = await serve(json({ _id: "bir-new", status: "pending" }));
    const folder = ["bots.import", "bots.getImportStatus"].map((id) => stableId("adminConsole", id));
    await runCollection({ baseUrl: server.url, workingDir, folder });
    expect(server.requests.at(-1)?.url).toBe("/api/public/bot/import/status/bir-new");
  });

  it.each([
    ["an ID that its URL needs", { botId: "" }, stableId("botBuilder", "bots.export")],
    ["a value of its body", { userId: "" }, stableId("workflows", "delete-conversations", "delete")],
    ["what an earlier step has kept", {}, stableId("workflows", "delete-conversations", "await-deletion")],
  ])("refuses to send a request without %s", async (_, values, id) => {
    const before = mock.requests.length;
    const summary = await run({ ...credentials, ...values }, [id]);
    expect(problemsOf(summary)).toEqual([expect.stringContaining("fill it in, or run the steps before this one; the request is not sent")]);
    expect(mock.requests.slice(before)).toEqual([]);
  });
});

describe("a workflow of the Postman collection, run as a folder", () => {
  const folder = (id: string) => [stableId("workflows", id)];
  const workflowOf = (id: string) => workflows.find((workflow) => workflow.id === id) as Workflow;

  it("calls the operations of the workflow in turn, polls while a job runs, and hands on IDs", async () => {
    mock.reset();
    expect(problemsOf(await run(credentials, folder("import-bot")))).toEqual([]);
    const called = mock.requests.map(({ operation }) => operation);
    expect(withoutRepeats(called)).toEqual(operationsOf(workflowOf("import-bot")));
    expect(called).toHaveLength(operationsOf(workflowOf("import-bot")).length + 2);
  });

  it("ends where its job fails", async () => {
    const failing = await startMock({ apps, scenario: { jobs: "fail", runningPolls: 1 } });
    onTestFinished(() => failing.close());
    const summary = await runCollection({ baseUrl: failing.url, workingDir, values: credentials, folder: folder("import-bot") });
    expect(problemsOf(summary)).toEqual([expect.stringContaining("failed")]);
    expect(failing.requests.at(-1)?.operation).toBe("bots.getImportStatus");
  });

  it("waits for its own job when the status of an older one is shown first", async () => {
    const started = json({ _id: "ber-2", status: "pending" });
    const older = json({ _id: "ber-1", status: "success", downloadURL: "http://127.0.0.1:1/older" });
    const server = await serve(inTurn(started, older, (response, request) => own(response, request)));
    const own = json({ _id: "ber-2", status: "success", downloadURL: `${server.url}/own` });
    expect(problemsOf(await runCollection({ baseUrl: server.url, workingDir, values: credentials, folder: folder("export-bot") }))).toEqual(
      [],
    );
    expect(server.requests.map(({ url }) => url.split("/").at(-1))).toEqual(["export", "status", "status", "own"]);
  });

  it("sends the text of a response as it came, whatever characters it has", async () => {
    const text = 'Bags: "8 kg"\n\\ {{botId}}?';
    const server = await serve(
      inTurn(
        json({ _id: "ke-1", status: "success" }),
        json({ metaqnas: [{ _id: "ke-1", status: "success" }] }),
        json({ extractions: [{ _id: "qna-1", question: text, answer: text }], qnaCount: 1 }),
        json({ status: "success" }),
      ),
    );
    await runCollection({ baseUrl: server.url, workingDir, values: credentials, folder: folder("add-faqs") });
    const sent = JSON.parse(server.requests.find(({ url }) => url.includes("/bulk"))?.body ?? "") as { faqs: unknown[] };
    expect(sent.faqs[0]).toMatchObject({ questionPayload: { question: text }, qsId: "qna-1" });
  });
});

describe("the token that the collection signs", () => {
  const REQUEST = [stableId("botBuilder", "bots.listLinkedApps")];
  const tokenAfter = async (values: Record<string, string>) => (await run(values, REQUEST)).environment.get("botBuilderToken") ?? "";
  const nowS = () => Math.floor(Date.now() / 1000);
  const sign = (claims: object, secret = "made-up-botBuilder") => {
    const text = [{ alg: "HS256", typ: "JWT" }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
  };

  it("is of the app, and expires", async () => {
    const [, payload = ""] = (await tokenAfter(credentials)).split(".");
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
    expect(claims).toEqual({
      appId: "cs-botBuilder",
      iat: expect.any(Number),
      exp: claims.iat + 3600,
      jti: expect.stringMatching(/^[\da-f-]{36}$/),
    });
  });

  it("is signed by the clock of the API once that has refused one, whichever clock is wrong", async () => {
    for (const skewS of [-7200, 7200]) {
      const refusal = (response: ServerResponse, request: Seen) =>
        json({ errors: [{ msg: "Invalid SDK credentials", code: 4002 }] }, 401, {
          date: new Date(Date.now() + skewS * 1000).toUTCString(),
        })(response, request);
      const server = await serve(refusal);
      const folder = ["bots.export", "bots.getExportStatus"].map((id) => stableId("botBuilder", id));
      await runCollection({ baseUrl: server.url, workingDir, values: credentials, folder });
      const issuedAt = server.requests.map(({ headers }) => {
        const [, payload = ""] = String(headers.auth).split(".");
        return JSON.parse(Buffer.from(payload, "base64url").toString()).iat as number;
      });
      expect(issuedAt).toHaveLength(2);
      // Dates have whole seconds, and the run takes some.
      expect(Math.abs((issuedAt[1] ?? 0) - (issuedAt[0] ?? 0) - skewS)).toBeLessThan(60);
    }
  });

  it("is kept while it is valid", async () => {
    const token = sign({ appId: "cs-botBuilder", exp: nowS() + 600, note: "ä?~>" });
    expect(await tokenAfter({ ...credentials, botBuilderToken: token })).toBe(token);
  });

  it.each([
    ["expires within a minute", () => sign({ appId: "cs-botBuilder", exp: nowS() + 30 })],
    ["was signed with another secret", () => sign({ appId: "cs-botBuilder", exp: nowS() + 600 }, "old")],
    ["is of another app", () => sign({ appId: "cs-other", exp: nowS() + 600 })],
    ["is no token", () => "any-text"],
  ])("is signed again when the one before %s", async (_, before) => {
    const old = before();
    const token = await tokenAfter({ ...credentials, botBuilderToken: old });
    expect(token).not.toBe(old);
    expect(token.split(".")).toHaveLength(3);
  });

  it("says what is missing when there are no credentials", async () => {
    expect(await tokenAfter({})).toBe("botBuilderClientId-or-ClientSecret-is-empty");
  });
});
