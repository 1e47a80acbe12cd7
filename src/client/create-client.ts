import { type CallOptions, createCall, type PartialOptions } from "./calls/call.js";
import { type DownloadOptions, fetchFile } from "./calls/download.js";
import { statusOperationOf, type WaitOptions, waitForJob } from "./calls/job.js";
import { createPagedCall } from "./calls/pages.js";
import { createModules, type Modules } from "./modules.js";
import type { Operation } from "./operation.js";
import type { ChildOptions, ClientOptions, Settings } from "./options.js";
import { createPathMethods, type PathMethods } from "./path-methods.js";
import { createPerform } from "./perform.js";
import { createDownloadPipeline, createPipeline } from "./pipeline.js";
import { readChildOptions, readOptions, readTransport } from "./read-options.js";
import type { Send } from "./request.js";

/** The client: every operation as `kore.<module>.<verb>(input, options)`, and calls by path as `kore.GET(path)`. */
export interface Kore extends Modules, PathMethods {
  /**
   * A child client with other options. It shares this one's tokens and rate limits.
   *
   * @example const patient = kore.with({ timeoutMs: 300_000, retry: { attempts: 6 } });
   */
  with(options: ChildOptions): Kore;
}

/**
 * Creates a client of the XO Platform's public API. It keeps no connection and sends nothing yet.
 *
 * Throws an {@link InputError} when an option is wrong.
 *
 * @example
 * const kore = createClient({ baseUrl: "https://platform.kore.ai", auth: { clientId, clientSecret } });
 * for await (const bot of kore.bots.list({ limit: 50 })) console.log(bot.name);
 */
export function createClient(options: ClientOptions): Kore {
  return fromSettings(readOptions(options));
}

function fromSettings(settings: Settings): Kore {
  const send = createPipeline(settings);
  return {
    ...createModules(createCaller(settings, send)),
    ...createPathMethods(settings, send),
    with: (options) => fromSettings(readChildOptions(settings, options, "with")),
  };
}

/** Makes the call of any operation, with what the description knows it for. */
function createCaller(settings: Settings, send: Send) {
  const perform = createPerform(settings, send);
  const sendDownload = createDownloadPipeline(settings);

  return (operation: Operation, input: object = {}, options: CallOptions & PartialOptions = {}) => {
    const { call, parts } = createCall(operation, input, options, perform);
    const { pages, starts, job } = operation;
    if (pages) Object.assign(call, createPagedCall(parts, pages, perform));
    if (!starts && !job) return call;
    const wait = (how: WaitOptions = {}) => waitForJob(parts, perform, how, async ({ status }) => status);
    const download = async ({ onReceived, ...how }: DownloadOptions = {}) => {
      const transport = readTransport(operation.id, settings, options);
      const signals = [options.signal, how.signal];
      const file = { name: operation.id, origin: settings.origin, transport, send: sendDownload, signals, onReceived };
      return waitForJob(parts, perform, how, (ended) => fetchFile(file, ended));
    };
    return Object.assign(call, { wait }, statusOperationOf(operation).job?.link && { download });
  };
}
