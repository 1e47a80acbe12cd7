import { startMock } from "../src/mock/index.js";
import { loadBundle } from "./lib/load-bundle.js";
import { main, options, port } from "./lib/main.js";
import { MOCK_FLAGS, MOCK_USAGE, misuse, mockOptions } from "./lib/mock-options.js";
import { MOCK_PORT, portTaken, serveUntilStopped } from "./lib/serve.js";

const USAGE = `npm run mock [-- options]
  --port N              TCP port (default ${MOCK_PORT})
  --host ADDRESS        address to listen on (default 127.0.0.1, which only this machine reaches)${MOCK_USAGE}`;

/** Serves the mock until Ctrl-C. */
await main(async () => {
  const flags = options({ port: { type: "string" }, host: { type: "string" }, ...MOCK_FLAGS }, USAGE);
  const wanted = port(flags.port, MOCK_PORT);
  const mock = await startMock({ ...mockOptions(flags, USAGE), description: (await loadBundle()).document, port: wanted, host: flags.host })
    .catch(misuse(USAGE))
    .catch(portTaken(wanted, "npm run mock -- --port N"));
  await serveUntilStopped([mock], `Mock: ${mock.url}`);
});
