import { relative } from "node:path";
import { watchFiles } from "../../mock/data/watch-files.js";
import { DataError, type Mock, type MockOptions, startMock } from "../../mock/index.js";
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
  /** Whether to take over changes of the configuration and of the data. */
  readonly watch: boolean;
}

/** Serves the mock until Ctrl-C. */
export async function serveMock(settings: ServeSettings): Promise<void> {
  let options = await readOptions(settings);
  let mock = await start(settings, options);
  let endData = await watchData(settings, options, () => mock.reload());
  const restart = async () => {
    const next = await readOptions(settings);
    const port = Number(new URL(mock.url).port);
    await mock.close();
    try {
      mock = await start(settings, { ...next, port });
    } catch (error) {
      // A mock with the former options is better than none.
      mock = await start(settings, { ...options, port });
      throw error;
    }
    options = next;
    await endData();
    endData = await watchData(settings, options, () => mock.reload());
  };
  const { config } = settings;
  const endConfig = settings.watch && config !== undefined ? await watchOne(config, restart) : async () => {};
  const close = async () => {
    await endConfig();
    await endData();
    await mock.close();
  };
  for (const warning of mock.warnings) console.warn(`Warning: ${warning}`);
  await serveUntilStopped([{ close }], `Mock: ${mock.url}`);
}

/** Watches the folder of fixtures, where there is one. Resolves once it does, with a function that ends it. */
async function watchData({ watch }: ServeSettings, { data }: MockOptions, reload: () => Promise<void>): Promise<() => Promise<void>> {
  return watch && typeof data === "string" ? watchOne(data, reload) : async () => {};
}

function watchOne(path: string, takeOver: () => Promise<void>): Promise<() => Promise<void>> {
  const name = relative("", path);
  return watchFiles([path], () =>
    takeOver().then(
      () => console.log(`${name} has changed: the mock runs with it.`),
      (error: unknown) => console.error(`${name} has changed, but the mock goes on as before: ${(error as Error).message}`),
    ),
  );
}

async function readOptions({ flags, config }: ServeSettings): Promise<MockOptions> {
  const { options = {} } = config === undefined ? {} : await readConfig(config);
  return mergeOptions({ port: MOCK_PORT, ...options }, flags);
}

function start(settings: ServeSettings, options: MockOptions): Promise<Mock> {
  return startMock(options)
    .catch(explain(settings))
    .catch(portTaken(options.port ?? MOCK_PORT, "--port", options.host));
}

/** What only the description, the files and the machine can tell is known when the mock starts. */
function explain({ flags, config }: ServeSettings) {
  return (error: unknown): never => {
    if (error instanceof DataError) throw new UserError(error.message);
    if (!(error instanceof OptionError)) throw ofTheMachine(error);
    const [key = ""] = error.option.split(/[.[]/);
    const name = key in flags ? flagOf(error.option) : `${relative("", config ?? "")}: ${error.option}`;
    throw new UserError(`${name} ${error.problem}.`, 2);
  };
}

const WITH_PRISM = "npx -p kore-xo-api -p @stoplight/prism-core@5.8.0 -p @stoplight/prism-http@5.12.0 kore-xo-api mock";

/** What is missing or impossible on this machine, in words; any other error as it is. */
function ofTheMachine(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const codeOf = (one: unknown) => String((one as { code?: unknown } | undefined)?.code);
  if (codeOf(error.cause) === "MODULE_NOT_FOUND") return new UserError(`${error.message}\nOr, without installing: ${WITH_PRISM}`);
  if (/^(EACCES|EADDRNOTAVAIL|ENOTFOUND)$/.test(codeOf(error)))
    return new UserError(`The mock cannot listen there: ${error.message}. See --host and --port.`);
  if (codeOf(error).startsWith("ERR_OSSL")) return new UserError(`https: the key or the certificate cannot be read: ${error.message}.`, 2);
  return error;
}
