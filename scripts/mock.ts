import { startMock } from "../src/mock/index.js";
import { loadBundle } from "./lib/description.js";
import { main, options, port } from "./lib/main.js";
import { MOCK_PORT, portTaken, serveUntilStopped } from "./lib/serve.js";

/** Serves the mock until Ctrl-C. */
await main(async () => {
  const wanted = port(options({ port: { type: "string" } }, "npm run mock [-- --port N]").port, MOCK_PORT);
  await loadBundle();
  const mock = await startMock({ port: wanted }).catch(portTaken(wanted, "npm run mock -- --port N"));
  await serveUntilStopped([mock], `Mock: ${mock.url}`);
});
