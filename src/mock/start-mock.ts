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
  /** Stops the mock, closes its connections and frees its port. */
  close(): Promise<void>;
  /** The same, for `await using mock = await startMock()`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a mock of the API. Prism validates each request and responds with the description's examples; jobs progress, lists have pages.
 * Choose a response with the header `Prefer: code=404`, `example=empty`, `job=fail`, `polls=10` or `delay=800`.
 *
 * Rejects with an error that names what to install when Prism is missing, with `code: "EADDRINUSE"` when the port is in use, and with a
 * `TypeError` for an invalid option.
 *
 * @example
 * const mock = await startMock({ scenario: { runningPolls: 1 } });
 * const kore = createClient({ baseUrl: mock.url, auth: "any-text" });
 * await mock.close();
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const settings = await readOptions(options);
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
  // Assigned, not spread: its getters read what is so at the time.
  return Object.assign(
    createSessionControl(() => sessions.of(undefined)),
    {
      url: `${secure ? "https" : "http"}://${family === "IPv6" ? `[${address}]` : address}:${ownPort}`,
      certificate: secure?.cert,
      session: (name: string) => createSessionControl(() => sessions.of(name)),
      close,
      [Symbol.asyncDispose]: close,
    },
  );
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
  return withDefaults(options, description);
}

async function packagedDescription(): Promise<object> {
  const file = createRequire(import.meta.url).resolve("kore-xo-api/openapi.json");
  return JSON.parse(await readFile(file, "utf8")) as object;
}
