import { build } from "esbuild";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { agentIntegrations, bots, handlers, tables } from "../../generated/msw/index.js";
import { ROOT } from "../../scripts/lib/root.js";
import { createClient } from "../../src/client/index.js";
import { closedViolations, description, operations, responseExample, responseSchema } from "../support/description.js";

const baseUrl = "https://platform.kore.ai";
const kore = createClient({ baseUrl, auth: "any-text", retry: false });
const server = setupServer(...handlers());
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

describe("the handlers of all operations", () => {
  it.each(operations.map(({ id }) => [id]))("%s: responds as its description says", async (id) => {
    const operation = description.operation(id);
    const path = operation.path.replace(/\{[^}]+\}/g, "x-1");
    const response = await fetch(baseUrl + path, { method: operation.method.toUpperCase() });
    expect(response.status).toBe(Number(operation.successes[0]?.status));
    const isJson = response.headers.get("content-type")?.includes("json");
    if (isJson) expect(closedViolations(responseSchema(operation, response.status), await response.json())).toEqual([]);
    else expect(operation.successes[0]?.contents.map(({ mediaType }) => mediaType)).not.toContain("application/json");
  });

  it("are one each", () => {
    expect(handlers()).toHaveLength(operations.length);
  });
});

describe("a handler", () => {
  it("gives lists in pages, of the items of all examples, by query and by body", async () => {
    const names = (await kore.bots.list({ limit: 1 }).toArray()).map(({ name }) => name);
    expect(names).toEqual(["Travel Desk", "Order Helper", "Leave Requests"]);
    const rows = (size: number) => kore.tables.queryRows({ tableName: "Orders", sys_limit: size, body: { query: {} } }).toArray();
    expect(await rows(1)).toEqual(await rows(50));
  });

  it("has finished the job that one waits for", async () => {
    const done = await kore.bots.export({ botId: "st-1", body: { exportType: "latest" } }).wait({ intervalMs: 1 });
    expect(done.status).toBe("success");
  });

  it("responds with another example, status, body or header for one test", async () => {
    server.use(bots.list({ status: 401, example: "missing-scope", headers: { "x-a": "1" } }));
    const error = await kore.bots.list().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ status: 401, body: responseExample(description.operation("bots.list"), 401, "missing-scope") });
    server.use(bots.list({ example: "empty" }));
    expect((await kore.bots.list()).bots).toEqual([]);
    server.use(bots.list({ body: { total: 0, availableMore: false, bots: [] }, delayMs: 1 }));
    expect(await kore.bots.list()).toEqual({ total: 0, availableMore: false, bots: [] });
    server.resetHandlers();
    expect((await kore.bots.list()).bots).toHaveLength(3);
  });

  it("responds in code, with a body or a Response", async () => {
    server.use(
      bots.list(({ request }) => ({ total: Number(new URL(request.url).searchParams.get("limit")), availableMore: false, bots: [] })),
    );
    expect((await kore.bots.list({ limit: 7 })).total).toBe(7);
    server.use(bots.export(({ params }) => Response.json({ errors: [{ msg: String(params.botId), code: 1 }] }, { status: 418 })));
    const failed = kore.bots.export({ botId: "st-9", body: { exportType: "latest" } });
    await expect(failed).rejects.toMatchObject({ status: 418, errors: [{ msg: "st-9" }] });
  });

  it("can be for one host only, also for verbs that are reserved words", async () => {
    server.resetHandlers(bots.import(undefined, { baseUrl: "https://other.example/" }));
    const post = (host: string) => fetch(`https://${host}/api/public/bot/import`, { method: "POST" });
    expect((await post("other.example")).status).toBe(200);
    await expect(post("platform.kore.ai")).rejects.toThrow();
    server.resetHandlers(...handlers());
    expect(agentIntegrations).toBeDefined();
    expect(tables.queryRows).toBeDefined();
  });
});

describe("in a bundle", () => {
  it("takes only what an app uses: an operation by the module's own file, a module by the index", async () => {
    const bytes = async (contents: string) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: ROOT },
        ...{ bundle: true, minify: true, format: "esm", write: false, external: ["msw"], logLevel: "silent" },
      });
      return outputFiles[0]?.contents.length ?? 0;
    };
    const one = await bytes('import * as variables from "./generated/msw/variables.js"; console.log(variables.export());');
    const module = await bytes('import { variables } from "./generated/msw/index.js"; console.log(variables.export());');
    const all = await bytes('import { handlers } from "./generated/msw/index.js"; console.log(handlers());');
    expect(one).toBeLessThan(5_000);
    expect(module).toBeLessThan(12_000);
    expect(all).toBeGreaterThan(150_000);
  });
});
