import { execFile } from "node:child_process";
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { description, jobPairs, modules, operations, type PlacedOperation, responseContents, statusesOf } from "../support/description.js";

const ids = operations.map(({ id }) => id);
let mock: Mock;
let page: string;

beforeAll(async () => {
  mock = await startMock();
  page = await pageOf(mock);
});
afterAll(() => mock?.close());

describe("the mock's page", () => {
  it("lists every operation, module by module", () => {
    const grouped = [...modules.values()].flat().map(({ id }) => id);
    expect(Array.from(page.matchAll(/<details class="operation" id="(.+?)">/g), ([, id]) => id)).toEqual(grouped);
    for (const tag of description.tags) expect(page).toContain(`>${tag["x-displayName"]}</h3>`);
  });

  it("links every operation to its documentation", () => {
    for (const { id, operation } of operations) expect(sectionOf(page, id)).toContain(`<a href="${operation.externalDocs.url}"`);
  });

  it("says of a list how it is paged, and of a job how to choose its course", () => {
    for (const { id, operation } of operations) {
      expect(sectionOf(page, id).includes("<h4>Pages</h4>"), id).toBe(operation["x-pagination"] !== undefined);
      const isJob = operation["x-job"] !== undefined || jobPairs.some(({ start }) => start.id === id);
      for (const line of ["Prefer: job=fail", "Prefer: job=never-end"]) expect(linesOf(page, id).includes(line), id).toBe(isJob);
    }
  });

  it("has commands for every operation that the mock answers as a success", { timeout: 60_000 }, async () => {
    const commands = ids.flatMap((id) => commandsOf(page, id));
    expect(ids.filter((id) => commandsOf(page, id).length === 0)).toEqual([]);
    const answers = await paste(commands);
    expect(answers.filter(({ status }) => status >= 400 || status < 200)).toEqual([]);
    expect(answers).toHaveLength(commands.length);
  });

  it("has a Prefer line for every example, which the mock answers with that example", { timeout: 60_000 }, async () => {
    const wanted = operations.flatMap((placed) => examplesOf(placed).map((example) => ({ id: placed.id, ...example })));
    for (const { id, prefer } of wanted) expect(linesOf(page, id)).toContain(prefer);
    const answers = await paste(wanted.map(({ id, prefer }) => `${commandsOf(page, id)[0]} -H '${prefer}'`));
    expect(answers).toEqual(wanted.map(({ status, body }) => ({ status, body })));
  });
});

describe("the commands", () => {
  it("lead to where the mock was reached", async () => {
    expect(page).toContain(`curl &#39;${mock.url}/`);
    const other = mock.url.replace("127.0.0.1", "localhost");
    expect(await pageFor(new URL(other).host)).toContain(`curl &#39;${other}/`);
  });

  it.each(["'; touch x; '", "<img src=x>", "a b"])("hold nothing of a host that no browser sends: %s", async (host) => {
    expect(await pageFor(host)).toBe(page);
  });

  /** The page, asked for with another header Host. */
  async function pageFor(host: string): Promise<string> {
    const [response] = (await once(get(mock.url, { headers: { host } }), "response")) as [IncomingMessage];
    return Buffer.concat(await response.toArray()).toString();
  }
});

describe("a page of another description", () => {
  const sly = `it's "so" $(id) \`id\` <img src=x onerror=alert(1)> \\ %`;
  const other = {
    openapi: "3.1.0",
    info: { title: "<b>Other</b>", version: "1" },
    paths: {
      "/things/{name}": {
        post: {
          operationId: "things.add",
          summary: sly,
          externalDocs: { url: "javascript:alert(1)" },
          parameters: [{ name: "name", in: "path", required: true, schema: { type: "string" }, example: sly }],
          requestBody: {
            content: { "application/json": { schema: { type: "object" }, examples: { [sly]: { value: { text: sly } } } } },
          },
          responses: { 200: { description: "", content: { "application/json": { schema: {}, examples: { ok: { value: {} } } } } } },
        },
        delete: { operationId: "things.drop", responses: { 204: { description: "" } } },
      },
    },
  };

  it("shows what the description holds as text", async () => {
    const own = await startMock({ description: other });
    const text = await pageOf(own);
    await own.close();
    expect(text).toContain("<h1>Mock of &#60;b&#62;Other&#60;/b&#62;</h1>");
    expect(text).not.toContain("<img");
    expect(text).not.toContain("javascript:");
    expect(text).toContain("Others</h3>");
  });

  it("has commands that a shell passes on sign by sign, without a token where none is needed", async () => {
    const own = await startMock({ description: other });
    const [command = ""] = commandsOf(await pageOf(own), "things.add");
    await paste([command]);
    const [request] = own.requests;
    await own.close();
    expect(request).toMatchObject({ path: `/things/${encodeURIComponent(sly)}`, body: { text: sly } });
    expect(command).not.toContain("auth");
  });

  it("asks for a real token where tokens are checked", async () => {
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
    const answer = await fetch(`${mock.url}/__mock/rest`, { method: "POST" });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("POST /__mock/reset");
  });

  it("tell of requests as they come, with the time, and of a reset with null", async () => {
    mock.reset();
    await fetch(`${mock.url}/early`);
    const events = (await fetch(`${mock.url}/__mock/requests`)).body?.pipeThrough(new TextDecoderStream()).getReader();
    await fetch(`${mock.url}/late`);
    mock.reset();
    let heard = "";
    while (!heard.includes("null")) heard += (await events?.read())?.value ?? "null";
    await events?.cancel();
    const told = Array.from(heard.matchAll(/^data: (.+)$/gm), ([, data = ""]) => JSON.parse(data) as Record<string, unknown> | null);
    expect(told.map((entry) => entry?.path)).toEqual(["/early", "/late", undefined]);
    expect(Date.now() - Number(told[0]?.time)).toBeLessThan(10_000);
  });

  it("let a listener go that does not read", async () => {
    const [response] = (await once(get(`${mock.url}/__mock/requests`), "response")) as [IncomingMessage];
    response.pause();
    const path = `${mock.url}/${"a".repeat(14_000)}`;
    for (let batch = 0; batch < 40; batch++) await Promise.all(Array.from({ length: 20 }, () => fetch(path, { method: "HEAD" })));
    await expect(once(response.resume(), "end")).rejects.toThrow("aborted");

    // One that reads is told of the same requests.
    const [next] = (await once(get(`${mock.url}/__mock/requests`), "response")) as [IncomingMessage];
    let heard = "";
    for await (const chunk of next) {
      heard += String(chunk);
      if (heard.split("\n\ndata: ").length > 50) break;
    }
    expect(heard.split("\n\ndata: ")).toHaveLength(51);
  });
});

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

function examplesOf(placed: PlacedOperation) {
  return statusesOf(placed).flatMap((status) => {
    const examples = responseContents(placed, status)[0]?.examples ?? [];
    return examples.map(({ name, value }) => ({ status: Number(status), prefer: `Prefer: code=${status}, example=${name}`, body: value }));
  });
}

/** Pastes commands into a shell, as one run of curl: a program for each would take minutes. */
function paste(commands: readonly string[]): Promise<{ status: number; body: unknown }[]> {
  const parts = commands.map((command) => `${command.replace(/^curl/, "")} -sS -w '\\n%{http_code} ----\\n'`);
  return new Promise((resolve, reject) => {
    const shell = execFile("sh", ["-s"], { maxBuffer: 1e8 }, (error, output) => {
      if (error) return reject(error);
      const answers = output.matchAll(/(.*?)\n(\d{3}) ----\n/gs);
      resolve(Array.from(answers, ([, body = "", status]) => ({ status: Number(status), body: parsed(body) })));
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
