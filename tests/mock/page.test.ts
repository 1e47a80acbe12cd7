import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Operation } from "../../src/description/operation.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { jobPairs, modules, operations, responseContents, statusesOf } from "../support/description.js";

const ids = operations.map(({ id }) => id);
const NOW_MS = Date.UTC(2030, 0, 1);
let mock: Mock;
let page: string;

beforeAll(async () => {
  mock = await startMock({ clock: () => NOW_MS });
  page = await pageOf(mock);
});
afterAll(() => mock?.close());

describe("the mock's page", () => {
  it("lists every operation, module by module", () => {
    const grouped = modules.flatMap((module) => module.operations.map(({ id }) => id));
    expect(Array.from(page.matchAll(/<details class="operation" id="(.+?)">/g), ([, id]) => id)).toEqual(grouped);
    for (const { title } of modules) expect(page).toContain(`>${title}</h3>`);
  });

  it("links every operation to its documentation", () => {
    for (const { id, docsUrl } of operations) expect(sectionOf(page, id)).toContain(`<a href="${docsUrl}"`);
  });

  it("shows how a list is paged, and how to choose the outcome of a job", () => {
    for (const { id, pagination, job } of operations) {
      expect(sectionOf(page, id).includes("<h4>Pages</h4>"), id).toBe(pagination !== undefined);
      const isJob = job !== undefined || jobPairs.some(({ start }) => start.id === id);
      for (const line of ["Prefer: job=fail", "Prefer: job=never-end"]) expect(linesOf(page, id).includes(line), id).toBe(isJob);
    }
  });

  it("has commands for every operation, which all succeed", { timeout: 60_000 }, async () => {
    const isDeletion = (command: string) => Number(command.includes("DELETE"));
    // What has been deleted cannot be used any more.
    const commands = ids.flatMap((id) => commandsOf(page, id)).sort((a, b) => isDeletion(a) - isDeletion(b));
    expect(ids.filter((id) => commandsOf(page, id).length === 0)).toEqual([]);
    const responses = await runInShell(commands);
    expect(responses.filter(({ status }) => status >= 400 || status < 200)).toEqual([]);
    expect(responses).toHaveLength(commands.length);
  });

  it("has a Prefer line for every example, which selects that example", { timeout: 60_000 }, async () => {
    const wanted = operations.flatMap((operation) => examplesOf(operation).map((example) => ({ id: operation.id, ...example })));
    for (const { id, prefer } of wanted) expect(linesOf(page, id)).toContain(prefer);
    const responses = await runInShell(wanted.map(({ id, prefer }) => `${commandsOf(page, id)[0]} -H '${prefer}'`));
    expect(responses).toEqual(wanted.map(({ status, body }) => ({ status, body })));
  });
});

describe("the commands", () => {
  it("use the address under which the mock was reached", async () => {
    expect(page).toContain(`curl &#39;${mock.url}/`);
    const other = mock.url.replace("127.0.0.1", "localhost");
    expect(await pageFor(new URL(other).host)).toContain(`curl &#39;${other}/`);
  });

  it.each(["mock.example.com", "mock-1.example.com:8080", "[::1]", "[FE80::1.2.3.4]:4010"])("may have the host %s", async (host) => {
    expect(await pageFor(host)).toContain(`curl &#39;http://${host}/`);
  });

  it.each(["'; touch x; '", "<img src=x>", "a b", "a:b", "a:", "[zz]", "[::1]:b", "[::1]x", "x[::1]", "[]", "::1"])(
    "contain nothing of a host that no browser sends: %s",
    async (host) => {
      expect(await pageFor(host)).toBe(page);
    },
  );

  it("shows the data as it is after a change", async () => {
    const folder = await mkdtemp(join(tmpdir(), "kore-xo-api-page-"));
    const own = await startMock({ data: folder });
    onTestFinished(() => Promise.all([own.close(), rm(folder, { recursive: true })]).then(() => {}));
    expect(await pageOf(own)).not.toContain("example=ours");
    await writeFile(join(folder, "bots.list.200.ours.json"), "[]");
    await own.reload();
    expect(await pageOf(own)).toContain("example=ours");
  });

  /** The page, requested with another header Host. */
  async function pageFor(host: string): Promise<string> {
    const [response] = (await once(get(mock.url, { headers: { host } }), "response")) as [IncomingMessage];
    return Buffer.concat(await response.toArray()).toString();
  }
});

describe("a page of another description", () => {
  const hostile = `it's "so" $(id) \`id\` <img src=x onerror=alert(1)> \\ %`;
  const other = {
    openapi: "3.1.0",
    info: { title: "<b>Other</b>", version: "1" },
    paths: {
      "/things/{name}": {
        post: {
          operationId: "things.add",
          summary: hostile,
          externalDocs: { url: "javascript:alert(1)" },
          parameters: [{ name: "name", in: "path", required: true, schema: { type: "string" }, example: hostile }],
          requestBody: {
            content: { "application/json": { schema: { type: "object" }, examples: { [hostile]: { value: { text: hostile } } } } },
          },
          responses: { 200: { description: "", content: { "application/json": { schema: {}, examples: { ok: { value: {} } } } } } },
        },
        delete: { operationId: "things.drop", responses: { 204: { description: "" } } },
      },
    },
  };

  it("shows texts of the description as text, not as HTML", async () => {
    const own = await startMock({ description: other });
    const text = await pageOf(own);
    await own.close();
    expect(text).toContain("<h1>Mock of &#60;b&#62;Other&#60;/b&#62;</h1>");
    expect(text).not.toContain("<img");
    expect(text).not.toContain("javascript:");
    expect(text).toContain(">things</h3>");
  });

  it("has commands that a shell does not interpret, without a token where none is needed", async () => {
    const own = await startMock({ description: other });
    const [command = ""] = commandsOf(await pageOf(own), "things.add");
    await runInShell([command]);
    const [request] = own.requests;
    await own.close();
    expect(request).toMatchObject({ path: `/things/${encodeURIComponent(hostile)}`, body: { text: hostile } });
    expect(command).not.toContain("auth");
  });

  it("has a placeholder for the token where tokens are verified", async () => {
    const own = await startMock({ apps: [{ clientId: "cs-1", clientSecret: "made-up", kind: "botBuilder" }] });
    const text = await pageOf(own);
    await own.close();
    expect(commandsOf(text, ids[0] ?? "").join()).toContain("auth: YOUR-TOKEN");
    expect(text).not.toContain("made-up");
  });
});

describe("the mock's own paths", () => {
  it("are not in the journal", async () => {
    mock.reset();
    for (const path of ["/", "/favicon.ico", "/__mock/health"]) expect((await fetch(mock.url + path)).ok).toBe(true);
    expect((await fetch(`${mock.url}/__mock/reset`, { method: "POST" })).ok).toBe(true);
    expect(mock.requests).toEqual([]);
  });

  it("name each other when one of them is misspelt", async () => {
    const response = await fetch(`${mock.url}/__mock/rest`, { method: "POST" });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("POST /__mock/reset");
  });

  it("stream requests as they come, with the time, and a reset as null", async () => {
    mock.reset();
    await fetch(`${mock.url}/early`);
    const events = (await fetch(`${mock.url}/__mock/requests`, { headers: STREAM })).body?.pipeThrough(new TextDecoderStream()).getReader();
    await fetch(`${mock.url}/late`);
    mock.reset();
    let received = "";
    while (!received.includes("null")) received += (await events?.read())?.value ?? "null";
    await events?.cancel();
    const entries = Array.from(received.matchAll(/^data: (.+)$/gm), ([, data = ""]) => JSON.parse(data) as Record<string, unknown> | null);
    expect(entries.map((entry) => entry?.path)).toEqual(["/early", "/late", undefined]);
    expect(entries[0]?.time).toBe(NOW_MS);
  });

  it("disconnect a client of the stream that does not read", async () => {
    const [response] = (await once(get(`${mock.url}/__mock/requests`, { headers: STREAM }), "response")) as [IncomingMessage];
    response.pause();
    const path = `${mock.url}/${"a".repeat(14_000)}`;
    // The buffers of the system take several megabytes before the mock notices anything.
    for (let batch = 0; batch < 120; batch++) await Promise.all(Array.from({ length: 20 }, () => fetch(path, { method: "HEAD" })));
    await expect(once(response.resume(), "end")).rejects.toThrow("aborted");

    // One that reads gets the same requests.
    const [next] = (await once(get(`${mock.url}/__mock/requests`, { headers: STREAM }), "response")) as [IncomingMessage];
    let received = "";
    for await (const chunk of next) {
      received += String(chunk);
      if (received.split("\n\ndata: ").length > 50) break;
    }
    expect(received.split("\n\ndata: ")).toHaveLength(51);
  });
});

/** What an event source of a browser sends. */
const STREAM = { accept: "text/event-stream" };

async function pageOf({ url }: Mock): Promise<string> {
  return (await fetch(url)).text();
}

function sectionOf(text: string, id: string): string {
  return text.split(`<details class="operation" id="${id}">`)[1]?.split("</details>")[0] ?? "";
}

/** What the copy buttons of an operation copy. */
function linesOf(text: string, id: string): string[] {
  const lines = sectionOf(text, id).matchAll(/<code>([^<]*)<\/code> <button/g);
  return Array.from(lines, ([, line = ""]) => line.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))));
}

function commandsOf(text: string, id: string): string[] {
  return linesOf(text, id).filter((line) => line.startsWith("curl "));
}

function examplesOf(placed: Operation) {
  return statusesOf(placed).flatMap((status) => {
    const examples = [...(responseContents(placed, status)[0]?.examples ?? [])];
    // 503 is declared nowhere: the default response stands for it.
    const code = status === "default" ? 503 : Number(status);
    return examples.map(([name, value]) => ({ status: code, prefer: `Prefer: code=${code}, example=${name}`, body: value }));
  });
}

/** Runs commands in a shell, as one run of curl: a process for each would take minutes. */
function runInShell(commands: readonly string[]): Promise<{ status: number; body: unknown }[]> {
  const parts = commands.map((command) => `${command.replace(/^curl/, "")} -sS -w '\\n%{http_code} ----\\n'`);
  return new Promise((resolve, reject) => {
    const shell = execFile("sh", ["-s"], { maxBuffer: 1e8 }, (error, output) => {
      if (error) return reject(error);
      const responses = output.matchAll(/(.*?)\n(\d{3}) ----\n/gs);
      resolve(Array.from(responses, ([, body = "", status]) => ({ status: Number(status), body: parsed(body) })));
    });
    shell.stdin?.end(`curl ${parts.join(" --next ")}\n`);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
