import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

export interface MockOptions {
  /** TCP port; 0 takes a free one. @default 0 */
  port?: number;
  /** Address to listen on. @default "127.0.0.1", so that only this machine reaches the mock */
  host?: string;
}

export interface Mock {
  /** Address of the running mock, for example `http://127.0.0.1:4010`. */
  url: string;
  /** Stops the mock and frees its port. */
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);

/**
 * Starts a mock of the API: Prism answers every operation from the description's examples and validates each request.
 * Choose an answer with the header `Prefer: code=404` or `Prefer: example=empty`.
 *
 * @throws when the port is taken (`code` is `EADDRINUSE`)
 * @example
 * const mock = await startMock();
 * const kore = createClient({ baseUrl: mock.url, auth: "any text" });
 * await mock.close();
 */
export async function startMock({ port = 0, host = "127.0.0.1" }: MockOptions = {}): Promise<Mock> {
  const description = JSON.parse(await readFile(require.resolve("kore-xo-api/openapi.json"), "utf8")) as object;
  const operations = await getHttpOperationsFromSpec(description);
  const server = createServer(operations, {
    cors: true,
    config: {
      mock: { dynamic: false },
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      isProxy: false,
    },
    components: { logger: createLogger("mock", { enabled: false }) },
  });
  const url = await server.listen(port, host).catch((reason: unknown) => {
    // Prism rejects with the bare message.
    const message = String(reason);
    throw Object.assign(new Error(message), { code: /E[A-Z]+/.exec(message)?.[0] });
  });
  return { url, close: () => server.close() };
}
