import { createProgram } from "../../src/cli/create-program.js";
import { addMockFlags, readMockFlags, throwAsFlagError } from "../../src/cli/mock/flags.js";
import { readPort } from "../../src/cli/port.js";
import type { MockOptions } from "../../src/mock/index.js";
import { loadBundle } from "./load-bundle.js";
import { plainGet } from "./plain-get.js";
import { DOCS_PORT, MOCK_PORT, portTaken, type Service } from "./serve.js";
import { serveDocs } from "./serve-docs.js";
import type { TaskRun } from "./task-runner.js";

/** What a command line that serves both was asked for. */
export interface BothSettings {
  /** As a user types it: "npm start". */
  command: string;
  docsPort: number;
  mockPort: number;
  mock: MockOptions;
}

export function readBothSettings(command: string): BothSettings {
  const program = createProgram(`${command} --`)
    .option("--docs-port <n>", `TCP port of the docs (default: ${DOCS_PORT})`)
    .option("--mock-port <n>", `TCP port of the mock (default: ${MOCK_PORT})`);
  const flags = addMockFlags(program).parse(process.argv.slice(2), { from: "user" }).opts<{ docsPort?: string; mockPort?: string }>();
  return {
    command,
    docsPort: readPort("--docs-port", flags.docsPort, DOCS_PORT),
    mockPort: readPort("--mock-port", flags.mockPort, MOCK_PORT),
    mock: readMockFlags(program),
  };
}

/** The docs and the mock, on their way up. */
export interface BothServers {
  /** Resolves when each server is up or has nothing to serve; rejects when one cannot start. Says whether the mock is up. */
  up: Promise<boolean>;
  /** Lets the mock serve the description as it is now, where it was. */
  restartMock(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the docs and the mock, each as soon as the task that makes what it serves has succeeded, and says their addresses. */
export function serveBoth(run: TaskRun, settings: BothSettings, say: (line: string) => void): BothServers {
  const { command, docsPort, mockPort } = settings;
  let docs: Service | undefined;
  let mock: Service | undefined;

  const startDocs = async () => {
    if (!(await run.succeeded("reference"))) return;
    docs = await serveDocs(docsPort, `${command} -- --docs-port N`);
    say(`Docs: ${docs.url}`);
  };
  const listenAt = async (mockAt: number) => {
    // Loaded when it is needed: Prism takes half a second, in which the first task would wait.
    const { startMock } = await import("../../src/mock/index.js");
    return startMock({ ...settings.mock, description: (await loadBundle()).document, port: mockAt })
      .catch(throwAsFlagError)
      .catch(portTaken(mockAt, `${command} -- --mock-port N`));
  };
  const startMockServer = async () => {
    if (!(await run.succeeded("generate"))) return;
    mock = await listenAt(mockPort);
    const path = plainGet(await loadBundle());
    say(`Mock: ${mock.url}${path === undefined ? "" : `\nTry:  curl ${mock.url}${path} -H "auth: any-text"`}`);
  };
  const starting = [startDocs(), startMockServer()];

  return {
    up: Promise.all(starting).then(() => mock !== undefined),
    async restartMock() {
      if (mock === undefined) return;
      const { port: current } = new URL(mock.url);
      await mock.close();
      mock = await listenAt(Number(current));
    },
    async close() {
      await Promise.allSettled(starting);
      await Promise.all([docs?.close(), mock?.close()]);
    },
  };
}
