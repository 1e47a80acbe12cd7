import { availableParallelism } from "node:os";
import { startMock } from "../src/mock/index.js";
import { loadBundle } from "./lib/load-bundle.js";
import { main, options, port } from "./lib/main.js";
import { plainGet } from "./lib/plain-get.js";
import { DOCS_PORT, MOCK_PORT, portTaken, type Service, serveUntilStopped } from "./lib/serve.js";
import { serveDocs } from "./lib/serve-docs.js";
import { runTasks } from "./lib/task-runner.js";
import { BUILD_TASKS } from "./tasks.js";

const USAGE = "npm start [-- --docs-port N --mock-port N]";

/** Builds what is stale, then serves the docs and the mock until Ctrl-C. */
await main(async () => {
  const chosen = options({ "docs-port": { type: "string" }, "mock-port": { type: "string" } }, USAGE);
  const docsPort = port(chosen["docs-port"], DOCS_PORT);
  const mockPort = port(chosen["mock-port"], MOCK_PORT);
  await runTasks(BUILD_TASKS, availableParallelism(), console.log);
  const path = plainGet(await loadBundle());
  const docs = await serveDocs(docsPort, "npm start -- --docs-port N");
  const mock = await startMockOrClose(mockPort, docs);
  const greeting = `
Docs: ${docs.url}
Mock: ${mock.url}${path === undefined ? "" : `\nTry:  curl ${mock.url}${path} -H "auth: any-text"`}
Ctrl-C ends both.`;
  await serveUntilStopped([docs, mock], greeting);
});

async function startMockOrClose(mockPort: number, docs: Service): Promise<Service> {
  try {
    return await startMock({ port: mockPort }).catch(portTaken(mockPort, "npm start -- --mock-port N"));
  } catch (error) {
    await docs.close();
    throw error;
  }
}
