import { describe, expect, it, vi } from "vitest";
import { type ClientOptions, createClient, InputError } from "../../src/client/index.js";
import { operationsTable } from "../../src/client/table.js";
import { json, serve } from "../support/serve.js";
import { TOKEN } from "../support/token.js";

const create = (options: object) => () => createClient(options as ClientOptions);

describe("createClient", () => {
  it("has every operation of the description", () => {
    const kore = createClient({ baseUrl: "https://platform.kore.ai", auth: TOKEN });
    const ids = Object.entries(operationsTable()).flatMap(([module, verbs]) => Object.keys(verbs).map((verb) => [module, verb]));
    expect(ids.length).toBeGreaterThan(2);
    for (const [module = "", verb = ""] of ids) expect(kore).toHaveProperty([module, verb], expect.any(Function));
  });

  it("lists each operation under its own id", () => {
    for (const [module, verbs] of Object.entries(operationsTable())) {
      for (const [verb, { id }] of Object.entries(verbs)) expect(id).toBe(`${module}.${verb}`);
    }
  });

  it.each([
    ["https://platform.kore.ai", "https://platform.kore.ai/api/public/bots"],
    ["https://platform.kore.ai/", "https://platform.kore.ai/api/public/bots"],
    ["http://localhost:4010", "http://localhost:4010/api/public/bots"],
    ["https://gateway.example.com/kore", "https://gateway.example.com/kore/api/public/bots"],
    ["https://gateway.example.com/api/public/kore", "https://gateway.example.com/api/public/kore/api/public/bots"],
    ["https://gateway.example.com/api/kore//", "https://gateway.example.com/api/kore/api/public/bots"],
  ])("sends calls for %s to %s, by path too", async (baseUrl, expected) => {
    const urls: string[] = [];
    const fetch = async (url: string) => {
      urls.push(url);
      return Response.json({});
    };
    const kore = createClient({ baseUrl, auth: TOKEN, fetch });
    await kore.bots.list();
    await kore.GET("/api/public/bots");
    expect(urls).toEqual([expected, expected]);
  });

  it.each([
    ["nothing", undefined, 'baseUrl is missing. Pass scheme and host, such as "https://platform.kore.ai".'],
    ["a host without scheme", "platform.kore.ai", "baseUrl is not an http or https URL. Pass scheme and host"],
    ["another scheme", "ftp://platform.kore.ai", "baseUrl is not an http or https URL"],
    ["a scheme that ends like another", "xhttp://platform.kore.ai", "baseUrl is not an http or https URL"],
    ["a query and a hash", "https://platform.kore.ai?a=1#top", 'baseUrl has a query and a hash. Pass "https://platform.kore.ai".'],
    ["a user name alone", "https://me@platform.kore.ai", "baseUrl has credentials."],
    ["a password alone", "https://:hunter2@platform.kore.ai", "baseUrl has credentials."],
    [
      "the path of the API",
      "https://platform.kore.ai/api/public/",
      'has a path that the client adds itself. Pass "https://platform.kore.ai".',
    ],
    ["its versioned path", "https://platform.kore.ai/api/1.1/public", "has a path that the client adds itself."],
    ["a query", "https://platform.kore.ai?a=1", 'baseUrl has a query. Pass "https://platform.kore.ai".'],
    ["a hash", "https://platform.kore.ai#top", 'baseUrl has a hash. Pass "https://platform.kore.ai".'],
  ])("rejects a base URL that is or has %s, and says what to pass", (_, baseUrl, message) => {
    expect(create({ baseUrl, auth: TOKEN })).toThrow(message);
    expect(create({ baseUrl, auth: TOKEN })).toThrow(InputError);
  });

  it("rejects credentials in the base URL without showing them", () => {
    expect(create({ baseUrl: "https://me:hunter2@platform.kore.ai", auth: TOKEN })).toThrow(
      /^createClient: baseUrl has credentials. Pass "https:\/\/platform.kore.ai".$/,
    );
  });

  it.each([
    [
      "is missing",
      undefined,
      "auth is not a credential. Pass a token, a function that returns one, { clientId, clientSecret }, or one of these per kind of app",
    ],
    ["is empty", "", "auth gave no token that can be sent. Pass a JWT"],
    ["starts with Bearer", "Bearer abc", "Pass a JWT alone, without Bearer"],
    ["ends in a line break", "abc\n", "auth gave no token that can be sent"],
  ])("rejects a token that %s", (_, auth, message) => {
    expect(create({ baseUrl: "https://platform.kore.ai", auth })).toThrow(message);
  });

  it("rejects a fetch that is not a function", () => {
    expect(create({ baseUrl: "https://platform.kore.ai", auth: TOKEN, fetch: {} })).toThrow("fetch must be a function.");
  });

  it("sends requests with the fetch option", async () => {
    const fetch = vi.fn(async (_: string) => Response.json({ total: 0, availableMore: false, bots: [] }));
    const kore = createClient({ baseUrl: "https://platform.kore.ai", auth: TOKEN, fetch });
    expect((await kore.bots.list()).bots).toEqual([]);
    expect(fetch.mock.calls[0]?.[0]).toBe("https://platform.kore.ai/api/public/bots");
  });

  it("looks up the global fetch at each request, so that one installed later is used", async () => {
    const server = await serve(json({ bots: ["from the server"] }));
    const kore = createClient({ baseUrl: server.url, auth: TOKEN });
    vi.stubGlobal("fetch", async () => Response.json({ bots: ["from the stub"] }));
    expect(await kore.bots.list()).toEqual({ bots: ["from the stub"] });
    vi.unstubAllGlobals();
    expect(await kore.bots.list()).toEqual({ bots: ["from the server"] });
  });
});
