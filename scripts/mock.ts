import { type MockApp, type MockOptions, startMock } from "../src/mock/index.js";
import { loadBundle } from "./lib/description.js";
import { main, options, port } from "./lib/main.js";
import { MOCK_PORT, portTaken, serveUntilStopped } from "./lib/serve.js";
import { UserError } from "./lib/user-error.js";

const USAGE = `npm run mock [-- options]
  --port N              TCP port (default ${MOCK_PORT})
  --host ADDRESS        address to listen on (default 127.0.0.1, which only this machine reaches)
  --app ID:SECRET:KIND  accept only tokens of this app, verified as on the platform; may be repeated
  --no-auth             require no token
  --jobs OUTCOME        succeed, fail or never-end (default succeed)
  --running-polls N     how often a job is reported as running (default 2)
  --list-size N         how many items each list has (default 120)
  --rate-limits         respond 429 beyond the documented rate limits
  --latency MS          delay before each response (default 0)
  --failure-rate R      share of the requests that fail with 500, from 0 to 1 (default 0)
  --seed N              seed of the simulated failures (default 1)`;

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

/** An invalid option is misuse; the message of the mock says what is wrong. */
function misuse(error: unknown): never {
  if (error instanceof TypeError && error.message.startsWith("startMock:")) throw new UserError(`${error.message}\nUsage: ${USAGE}`, 2);
  throw error;
}
