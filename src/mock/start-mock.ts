import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { createControl } from "./control.js";
import { createFront } from "./front.js";
import { createJournal, type JournalEntry } from "./journal.js";
import { type MockOptions, readOptions } from "./options.js";
import { createWorld } from "./world.js";

/** A running mock. */
export interface Mock {
  /** Its address, for example `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The last 1,000 requests, oldest first, with what was wrong with them. */
  readonly requests: readonly JournalEntry[];
  /** Forgets requests, jobs, created items and used limits. `POST /__mock/reset` does the same. */
  reset(): void;
  /** Stops it, frees its port and ends what is under way. */
  close(): Promise<void>;
}

/**
 * Starts a mock of the API. Prism checks each request and answers from the description's examples; jobs run and end, lists have pages.
 * Choose an answer with the header `Prefer: code=404`, `example=empty`, `job=fail`, `polls=10` or `delay=800`.
 *
 * Rejects with an error that names what to install when Prism is missing, with `code: "EADDRINUSE"` when the port is taken, and with a
 * `TypeError` for a wrong option.
 *
 * @example
 * const mock = await startMock({ scenario: { runningPolls: 1 } });
 * const kore = createClient({ baseUrl: mock.url, auth: "any-text" });
 * await mock.close();
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = "127.0.0.1" } = options;
  const settings = readOptions(options, options.description ?? (await ownDescription()));
  const world = createWorld(settings);
  const journal = createJournal();
  const reset = () => {
    world.reset();
    journal.clear();
  };
  const server = createFront(world, journal, createControl(world, journal, reset));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${taken}`,
    requests: journal.entries,
    reset,
    close: () =>
      new Promise((resolve) => {
        // The only error is that it is closed already.
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function ownDescription(): Promise<object> {
  const file = createRequire(import.meta.url).resolve("kore-xo-api/openapi.json");
  return JSON.parse(await readFile(file, "utf8")) as object;
}
