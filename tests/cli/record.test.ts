import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../scripts/lib/root.js";
import { createTextMask } from "../../src/cli/mock/record/mask-text.js";
import { createClient } from "../../src/client/index.js";
import { ask, startForTest } from "../mock/ask.js";
import { description, responseExample } from "../support/description.js";
import { runScript, startScript } from "../support/run-script.js";
import { closedPort, type Handler, json, serve } from "../support/serve.js";

const MAIN = join(ROOT, "src/cli/main.ts");
const SECRET = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1LTEifQ.c2lnbmVkLWJ5LWthcmVu";
const [bot = {}] = (responseExample(description.operation("bots.list"), 200, "first-page") as { bots: Record<string, unknown>[] }).bots;
const PRIVATE = ["Karen", "karen.miller@corp.example", "corp-intranet", "s3cret", SECRET, "st-11112222", "555123456", "Confidential"];

/** What a tenant returns, with what must not be written. */
const tenantBot = (index: number) => ({
  ...bot,
  _id: `st-11112222-3333-4444-5555-66667777888${index}`,
  name: `Karen's Bot ${index}`,
  description: "Confidential: talk to karen.miller@corp.example, call +49 555123456",
  createdBy: "u-99998888-7777-6666-5555-444433332222",
  jwtApps: (bot.jwtApps as object[]).map((app) => ({
    ...app,
    clientId: "cs-11112222-3333-4444-5555-666677778888",
    clientSecret: "s3cret-value",
  })),
  note: { "karen.miller@corp.example": "https://corp-intranet.example/a", token: SECRET, phone: 49555123456 },
});

let folder: string;
let stop: (() => Promise<unknown>) | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kore-xo-api-record-"));
});
afterEach(async () => {
  await stop?.();
  stop = undefined;
  await rm(folder, { recursive: true });
});

async function record(handler: Handler, ...flags: string[]) {
  const tenant = await serve(handler);
  const process = startScript([MAIN, "mock", "record", "--from", tenant.url, "--port", "0", ...flags], folder);
  stop = () => {
    process.child.kill("SIGTERM");
    return process.finished;
  };
  const [url = ""] = await process.printed(/: (http:\/\/127\S+)$/m);
  return { ...process, tenant, url, kore: createClient({ baseUrl: url, auth: "a-real-token-of-the-tenant", retry: false }) };
}

const texts = async () =>
  (await Promise.all((await readdir(join(folder, "mocks"))).map((name) => readFile(join(folder, "mocks", name), "utf8")))).join("\n");

describe("recording a tenant", () => {
  const pages: Handler = (response, request) => {
    const page = Number(new URL(request.url, "http://x").searchParams.get("offset") ?? 0);
    json({ total: 2, availableMore: page === 0, bots: [tenantBot(page)] })(response, request);
  };

  it("passes requests on, returns what the tenant returns, and writes all pages of a list as one fixture", async () => {
    const { kore, tenant, printed } = await record(pages);
    const names = (await kore.bots.list({ limit: 1 }).toArray()).map(({ name }) => name);
    expect(names).toEqual(["Karen's Bot 0", "Karen's Bot 1"]);
    expect(tenant.requests[0]?.headers).toMatchObject({ auth: "a-real-token-of-the-tenant", host: new URL(tenant.url).host });
    await printed(/bots\.list: mocks\/bots\.list\.yaml\n[\s\S]*(bots\.list: mocks\/bots\.list\.yaml)/);
    const mock = await startForTest({ data: join(folder, "mocks") });
    expect((await ask(mock, "GET /api/public/bots")).body).toMatchObject({ total: 2 });
  });

  it("masks texts that no field names, and keys that are data", async () => {
    const { url, printed } = await record(json(["karen.miller@corp.example", { "no. 555": 1, "id-555": 2, "karen.miller": 3 }]));
    await fetch(`${url}/api/public/bots`, { headers: { auth: "x" } });
    await printed(/(bots\.list)/);
    expect(await texts()).not.toMatch(/karen|555/);
  });

  it("writes no secret and no personal data, and keeps what belongs together together", async () => {
    const { kore, printed } = await record(pages);
    await kore.bots.list({ limit: 1 }).toArray();
    await printed(/yaml\n[\s\S]*(yaml)/);
    const text = await texts();
    for (const one of PRIVATE) expect(text).not.toContain(one);
    expect(text).not.toContain("a-real-token-of-the-tenant");
    const [first, second] = parse(text) as Record<string, unknown>[];
    expect(first).toMatchObject({
      type: bot.type,
      createdOn: bot.createdOn,
      name: "name 1",
      description: expect.stringMatching(/^person-1@|^description/),
    });
    expect(first?._id).toMatch(/^st-[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(first?._id).not.toBe(second?._id);
    expect(first?.createdBy).toBe(second?.createdBy);
  });

  it("keeps the texts of fields that are named", async () => {
    const { kore, printed } = await record(pages, "--keep", "name");
    await kore.bots.list({ limit: 1 });
    await printed(/(bots\.list\.yaml)/);
    expect(parse(await texts())).toMatchObject([{ name: "Karen's Bot 0" }]);
  });

  it("writes errors under their status, and nothing that was there before", async () => {
    const { kore, printed } = await record(json({ errors: [{ msg: "Karen may not", code: 4002 }] }, 401), "--format", "json");
    await expect(kore.bots.list()).rejects.toMatchObject({ status: 401 });
    await printed(/(bots\.list\.401\.json)/);
    expect(JSON.parse(await texts())).toEqual({ errors: [{ msg: "msg 1", code: 4002 }] });
    await stop?.();
    const again = await record(json({ errors: [] }, 401));
    await expect(again.kore.bots.list()).rejects.toMatchObject({ status: 401 });
    await again.printed(/(bots\.list\.401: not recorded, mocks\/bots\.list\.401\.json is there already)/);
  });

  it("says where a tenant differs from the description, and writes that so that the mock ignores it", async () => {
    const { url, printed } = await record(json({ total: "many", bots: [{ name: "Karen" }] }));
    await fetch(`${url}/api/public/bots`, { headers: { auth: "x" } });
    await printed(/(bots\.list: written to mocks\/_bots\.list\.yaml for you to mend, the tenant differs)/);
    expect(await texts()).not.toContain("Karen");
  });

  it("passes on nothing that is not documented", async () => {
    const { url, tenant } = await record(json({}));
    for (const path of ["/admin", "/api/public/bots/../../admin", "/api/public/%zz", "http://elsewhere.example/"]) {
      const response = await fetch(url + (path.startsWith("/") ? path : `/${path}`));
      expect(response.status).toBe(404);
    }
    expect(tenant.requests).toEqual([]);
  });

  it("follows no redirect with the token", async () => {
    const elsewhere = await serve(json({}));
    const { url } = await record((response) => void response.writeHead(302, { location: elsewhere.url }).end());
    expect((await fetch(`${url}/api/public/bots`, { redirect: "manual" })).status).toBe(302);
    expect(elsewhere.requests).toEqual([]);
  });

  it("says that the tenant does not respond", async () => {
    const script = startScript([MAIN, "mock", "record", "--from", await closedPort(), "--port", "0"], folder);
    stop = () => {
      script.child.kill("SIGTERM");
      return script.finished;
    };
    const [url = ""] = await script.printed(/: (http:\/\/127\S+)$/m);
    const response = await fetch(`${url}/api/public/bots`);
    expect(response.status).toBe(502);
    expect(await response.text()).toMatch(/The tenant does not respond: .*ECONNREFUSED/);
  });

  it.each([
    [[], "--from"],
    [["--from", "platform"], "--from takes a URL"],
    [["--from", "http://platform.example"], "--from must be https"],
    [["--from", "https://platform.example", "--port", "x"], "--port takes a number"],
  ])("with %j is refused by name", async (args, message) => {
    await writeFile(join(folder, "a"), "");
    const { code, output } = await runScript([MAIN, "mock", "record", ...args], folder);
    expect(output).toContain(message);
    expect(code).toBe(2);
  });
});

describe("a masked text", () => {
  it.each(["", "en", "true", "2026-03-02", "2026-03-02T09:15:30.000Z", "12", "3.5", "-40"])("%j stays: it names nobody", (text) => {
    expect(createTextMask()(text, "field")).toBe(text);
  });

  it.each([
    ["u-1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f", /^u-[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/],
    ["60a1b2c3d4e5f60718293a4b", /^[\da-f]{24}$/],
    ["+4955512345", /^\+\d{10}$/],
    ["Karen Miller", /^field 1$/],
    ["k@corp.example", /^person-1@example\.com$/],
    ["https://corp.example/x?sig=1", /^https:\/\/example\.com\/1$/],
  ])("%s becomes another one of its form", (text, form) => {
    const masked = createTextMask()(text, "field");
    expect(masked).toMatch(form);
    expect(masked).not.toBe(text);
  });

  it("is the same each time, and another one in the next recording", () => {
    const [one, other] = [createTextMask(), createTextMask()];
    const id = "60a1b2c3d4e5f60718293a4b";
    expect(one(id, "a")).toBe(one(id, "b"));
    expect(one(id, "a")).not.toBe(other(id, "a"));
  });
});
