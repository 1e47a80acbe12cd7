import { readPort } from "../src/cli/port.js";
import { main, options } from "./lib/main.js";
import { DOCS_PORT, serveUntilStopped } from "./lib/serve.js";
import { serveDocs } from "./lib/serve-docs.js";

/** Serves the docs until Ctrl-C. */
await main(async () => {
  const { port } = options({ port: { type: "string" } }, "npm run docs [-- --port N]");
  const wanted = readPort("--port", port, DOCS_PORT);
  const docs = await serveDocs(wanted, "npm run docs -- --port N");
  await serveUntilStopped([docs], `Docs: ${docs.url}`);
});
