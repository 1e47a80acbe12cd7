import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { Description } from "../description/description.js";
import type { JsonObject } from "../description/json.js";
import { createSessionControl, type MockSession } from "./control/session-control.js";
import { withDefaults } from "./options/defaults.js";
import type { MockOptions, Settings } from "./options/types.js";
import { validateAppKinds, validateOptions } from "./options/validate.js";
import { createMockServer } from "./server.js";
import { createSessions } from "./sessions/sessions.js";

/** A running mock, and its main session: that of all requests without the header `mock-session`. */
export interface Mock extends MockSession {
  /** Base URL, for example `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The certificate of `https: true`, in PEM, for clients to trust (`NODE_EXTRA_CA_CERTS`, `ca`); `undefined` without HTTPS. */
  readonly certificate: string | undefined;
  /** The session of all requests with this text in the header `mock-session`. It starts with its first use, and ends by itself. */
  session(name: string): MockSession;
  /** Fields of the option `data` that the description does not name: allowed, but perhaps misspelt. */
  readonly warnings: readonly string[];
  /**
   * Reads the option `data` again. Lists and jobs start again from it; journals and expectations stay. Rejects with a `DataError`, and
   * changes nothing, when it has mistakes.
   */
  reload(): Promise<void>;
  /** Stops the mock, closes its connections and frees its port. */
  close(): Promise<void>;
  /** The same, for `await using mock = await startMock()`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a mock of the API. Prism validates each request and responds with the description's examples; jobs progress, lists have pages.
 * Choose a response with the header `Prefer: code=404`, `example=empty`, `job=fail`, `polls=10` or `delay=800`.
 *
 * Rejects with a `DataError` that names file and JSON pointer when the data has mistakes, with an error that names what to install when Prism is missing, with `code: "EADDRINUSE"` when the port is in use, and with a
 * `TypeError` for an invalid option.
 *
 * @example
 * const mock = await startMock({ scenario: { runningPolls: 1 } });
 * const kore = createClient({ baseUrl: mock.url, auth: "any-text" });
 * await mock.close();
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  let settings = await readOptions(options);
  const { port, host, https } = settings;
  const sessions = createSessions(settings);
  const secure = https === true ? await selfMade(host) : https || undefined;
  const server = createMockServer(sessions, secure);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { address, family, port: ownPort } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      // The only possible error is that it is closed already.
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const own: Omit<Mock, keyof MockSession> = {
    url: `${secure ? "https" : "http"}://${family === "IPv6" ? `[${address}]` : address}:${ownPort}`,
    certificate: secure?.cert,
    get warnings() {
      return settings.fixtures.warnings;
    },
    session: (name) => createSessionControl(() => sessions.of(name)),
    async reload() {
      settings = await readOptions(options);
      sessions.reload(settings);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
  // Getters stay getters: they return what is so at the time.
  const mainSession = createSessionControl(() => sessions.of(undefined));
  return Object.defineProperties(mainSession, Object.getOwnPropertyDescriptors(own)) as Mock;
}

/** Loaded only here: most mocks serve HTTP. */
async function selfMade(host: string) {
  const { makeCertificate } = await import("./tls/make-certificate.js");
  return makeCertificate([...new Set(["localhost", "127.0.0.1", "::1", host])]);
}

async function readOptions(options: MockOptions): Promise<Settings> {
  validateOptions(options);
  const description = Description.of((options.description ?? (await packagedDescription())) as JsonObject);
  validateAppKinds(options, description);
  if (options.data === undefined) return withDefaults(options, description);
  const { loadData } = await import("./data/load-data.js");
  return withDefaults(options, description, await loadData(options.data, description));
}

async function packagedDescription(): Promise<object> {
  const file = createRequire(import.meta.url).resolve("kore-xo-api/openapi.json");
  return JSON.parse(await readFile(file, "utf8")) as object;
}
