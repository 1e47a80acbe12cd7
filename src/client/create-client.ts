import type { Modules } from "../../generated/client/modules.js";
import { createCaller } from "./calls/caller.js";
import { createModules } from "./modules.js";
import type { ChildOptions, ClientOptions } from "./options.js";
import { createPathMethods, type PathMethods } from "./path-methods.js";
import { createPipeline } from "./pipeline.js";
import { readChildOptions, readOptions } from "./read-options.js";
import type { Settings } from "./settings.js";

/** The client: every operation as `kore.<module>.<verb>(input, options)`, and calls by path as `kore.GET(path)`. */
export interface Kore extends Modules, PathMethods {
  /**
   * Creates a child client with other options. It shares the parent's tokens and rate limits.
   *
   * @example const patient = kore.with({ timeoutMs: 300_000, retry: { attempts: 6 } });
   */
  with(options: ChildOptions): Kore;
}

/**
 * Creates a client for the XO Platform's public API. Creating one sends nothing, and there is nothing to close.
 *
 * Throws an {@link InputError} when an option is invalid.
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
