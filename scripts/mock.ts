import { type MockApp, type MockOptions, startMock } from "../src/mock/index.js";
import { loadBundle } from "./lib/load-bundle.js";
import { main, options, port } from "./lib/main.js";
import { MOCK_PORT, portTaken, serveUntilStopped } from "./lib/serve.js";
import { UserError } from "./lib/user-error.js";

const USAGE = `npm run mock [-- options]
  --port N            TCP port (${MOCK_PORT})
  --host ADDRESS      address to listen on (127.0.0.1: this machine only)
  --app ID:SECRET:KIND  accept this app's tokens only, checked as the platform does; may be repeated
  --no-auth           ask for no token
  --jobs COURSE       succeed, fail or never-end (succeed)
  --running-polls N   how often a job is reported as running (2)
  --list-size N       how many items each list has (120)
  --rate-limits       answer 429 beyond the documented limits
  --latency MS        time before each answer (0)
  --failure-rate R    part of the requests that answer 500, from 0 to 1 (0)
  --seed N            decides which ones (1)`;

/** Serves the mock until Ctrl-C. */
await main(async () => {
  const flags = options(
    {
      port: { type: "string" },
      host: { type: "string" },
      app: { type: "string", multiple: true },
      "no-auth": { type: "boolean" },
      jobs: { type: "string" },
      "running-polls": { type: "string" },
      "list-size": { type: "string" },
      "rate-limits": { type: "boolean" },
      latency: { type: "string" },
      "failure-rate": { type: "string" },
      seed: { type: "string" },
    },
    USAGE,
  );
  const wanted = port(flags.port, MOCK_PORT);
  const mockOptions: MockOptions = {
    description: await loadBundle(),
    port: wanted,
    host: flags.host,
    apps: flags.app?.map(readApp),
    auth: !flags["no-auth"],
    seed: number(flags.seed),
    scenario: {
      jobs: flags.jobs as never,
      runningPolls: number(flags["running-polls"]),
      listSize: number(flags["list-size"]),
      latencyMs: number(flags.latency),
      failureRate: number(flags["failure-rate"]),
      rateLimits: flags["rate-limits"],
    },
  };
  const mock = await startMock(mockOptions).catch(misuse).catch(portTaken(wanted, "npm run mock -- --port N"));
  await serveUntilStopped([mock], `Mock: ${mock.url}`);
});

/** The secret may hold colons; id and kind hold none. */
function readApp(text: string): MockApp {
  const [clientId = "", ...rest] = text.split(":");
  const kind = rest.pop() ?? "";
  const clientSecret = rest.join(":");
  if (clientId && clientSecret && kind) return { clientId, clientSecret, kind };
  throw new UserError(`--app takes ID:SECRET:KIND, such as cs-1:made-up:botBuilder.\nUsage: ${USAGE}`, 2);
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** The mock names its options as code does; what is wrong with one is said by it. */
function misuse(error: unknown): never {
  if (error instanceof TypeError && error.message.startsWith("startMock:")) throw new UserError(`${error.message}\nUsage: ${USAGE}`, 2);
  throw error;
}
