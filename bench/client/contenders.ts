import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "../../scripts/lib/root.js";
import { type ClientName, ENTRIES, OUT } from "./rivals.js";

/** Fetch alone and the clients; ours always limits the time of a call, so the others are measured with a time limit, too. */
export type ContenderName = "bare" | ClientName | `${"bare" | "hey-api" | "redocly"}, time limit`;

const fetchAlone = (init: string) => `
    export default (url) => async () => (await fetch(url + "/api/public/bots?limit=50", { headers: { auth: "made-up" }${init} })).json();`;

const heyApi = (init: string) => `
    import { botsList } from "./${ENTRIES["hey-api"]}";
    import { createClient } from "./${OUT}/hey-api/client/index.ts";
    export default (url) => {
      const client = createClient({ baseUrl: url, auth: () => "made-up", throwOnError: true });
      return async () => (await botsList({ client, query: { limit: 50 }${init} })).data;
    };`;

const redocly = (options: string) => `
    import { createClient, OPERATIONS } from "./${ENTRIES.redocly}";
    export default (url) => {
      const client = createClient(OPERATIONS, { serverUrl: url, auth: { apiKey: { adminConsole: "made-up" } }${options} });
      return async () => client.bots_list({ query: { limit: 50 } });
    };`;

/** What the platform offers for it. */
const SIGNAL = ", signal: AbortSignal.timeout(60_000)";

/** Each creates a function that lists 50 bots and resolves to the body. */
const SOURCES: Readonly<Record<ContenderName, string>> = {
  bare: fetchAlone(""),
  "bare, time limit": fetchAlone(SIGNAL),
  // The documented limit is 60 calls a minute; the benchmark measures calls that do not wait.
  ours: `
    import { createClient } from "./${ENTRIES.ours}";
    export default (url) => {
      const kore = createClient({ baseUrl: url, auth: "made-up", rateLimit: false });
      return async () => kore.bots.list({ limit: 50 });
    };`,
  "hey-api": heyApi(""),
  "hey-api, time limit": heyApi(SIGNAL),
  redocly: redocly(""),
  "redocly, time limit": redocly(", timeout: 60_000"),
};

/** Bundles the contenders for Node, so that all are loaded in the same way. Returns the file of each. */
export async function bundleContenders(): Promise<Record<ContenderName, string>> {
  const files = Object.entries(SOURCES).map(async ([name, contents]) => {
    const outfile = join(ROOT, OUT, "contenders", `${name}.mjs`);
    await build({
      ...{ stdin: { contents, resolveDir: ROOT, loader: "ts" }, bundle: true, format: "esm", target: "node20", platform: "node" },
      ...{ outfile, absWorkingDir: ROOT, logLevel: "silent" },
    });
    return [name, outfile];
  });
  return Object.fromEntries(await Promise.all(files)) as Record<ContenderName, string>;
}
