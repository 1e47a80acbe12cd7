import { readAnswer } from "./answer.js";
import { createCall } from "./call.js";
import { splitInput } from "./input.js";
import { createModules, type Modules } from "./modules.js";
import { createAdapter, type PathMethods } from "./openapi-fetch.js";
import { type ClientOptions, checkOptions } from "./options.js";
import { createPipeline } from "./pipeline.js";

/** The client: every operation as `kore.<module>.<verb>(input, options)`, and calls by path as `kore.GET(path)`. */
export interface Kore extends Modules, PathMethods {}

/**
 * Creates a client of the XO Platform's public API. It keeps no connection and sends nothing yet.
 *
 * Throws an {@link InputError} when an option is wrong.
 *
 * @example
 * const kore = createClient({ baseUrl: "https://platform.kore.ai", auth: () => signToken() });
 * const { bots } = await kore.bots.list({ limit: 50 });
 */
export function createClient(options: ClientOptions): Kore {
  const checked = checkOptions(options);
  const { exchange, pathMethods } = createAdapter(checked.origin, createPipeline(checked));
  const modules = createModules((entry, input, callOptions = {}) =>
    createCall(async () => {
      const { request, response } = await exchange(entry, splitInput(entry.path, input), callOptions);
      return readAnswer(entry, request, response);
    }),
  );
  return { ...modules, ...pathMethods };
}
