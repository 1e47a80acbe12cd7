import { relative } from "node:path";
import { watchFiles } from "../../mock/data/watch-files.js";
import { type Mock, type MockOptions, startMock } from "../../mock/index.js";
import { OptionError } from "../../mock/options/validate.js";
import { MOCK_PORT, portTaken, serveUntilStopped } from "../serve.js";
import { UserError } from "../user-error.js";
import { mergeOptions, readConfig } from "./config.js";
import { flagOf } from "./flags.js";

export interface ServeSettings {
  /** Options given as flags. */
  readonly flags: MockOptions;
  /** File of further options. */
  readonly config: string | undefined;
  /** Whether to start again when the configuration changes. */
  readonly watch: boolean;
}

/** Serves the mock until Ctrl-C. */
export async function serveMock(settings: ServeSettings): Promise<void> {
  let mock = await start(settings);
  const stopWatching = await watchConfig(settings, async () => {
    const { port } = new URL(mock.url);
    // Read before the mock stops: one that serves the former configuration is better than none.
    const options = await readOptions(settings);
    await mock.close();
    mock = await start(settings, { ...options, port: Number(port) });
  });
  await serveUntilStopped([{ close: () => stopWatching().then(() => mock.close()) }], `Mock: ${mock.url}`);
}

async function watchConfig({ watch, config }: ServeSettings, restart: () => Promise<void>): Promise<() => Promise<void>> {
  if (!watch || config === undefined) return async () => {};
  const name = relative("", config);
  return watchFiles([config], async () => {
    await restart().then(
      () => console.log(`${name} has changed: the mock runs with it.`),
      (error: unknown) => console.error(`${name} has changed, but the mock keeps its former options: ${(error as Error).message}`),
    );
  });
}

async function readOptions({ flags, config }: ServeSettings): Promise<MockOptions> {
  const { options = {} } = config === undefined ? {} : await readConfig(config);
  return mergeOptions({ port: MOCK_PORT, ...options }, flags);
}

async function start(settings: ServeSettings, given?: MockOptions): Promise<Mock> {
  const options = given ?? (await readOptions(settings));
  return startMock(options)
    .catch(explain(settings))
    .catch(portTaken(options.port ?? MOCK_PORT, "--port", options.host));
}

/** What only the description can tell, such as the kinds of app, is known when the mock starts. */
function explain({ flags, config }: ServeSettings) {
  return (error: unknown): never => {
    if (!(error instanceof OptionError)) throw error instanceof Error ? toUserError(error) : error;
    const [key = ""] = error.option.split(/[.[]/);
    const name = key in flags ? flagOf(error.option) : `${relative("", config ?? "")}: ${error.option}`;
    throw new UserError(`${name} ${error.problem}.`, 2);
  };
}

/** A problem of the user's machine or files is told without a stack. */
function toUserError(error: Error): Error {
  const { code } = error as { code?: unknown };
  return code === undefined && error.cause === undefined ? error : code === "EADDRINUSE" ? error : new UserError(error.message);
}
