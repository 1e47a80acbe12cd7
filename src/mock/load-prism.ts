import { createRequire } from "node:module";
import type * as PrismHttp from "@stoplight/prism-http";
import type { Ajv2020 } from "ajv/dist/2020.js";

/** The validator that Prism uses, which stops at the first fault. */
export function createAjv(): Ajv2020 {
  const fromPrism = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));
  const { Ajv2020: Validator } = fromPrism("ajv/dist/2020") as { Ajv2020: typeof Ajv2020 };
  const ajv = new Validator({ strict: false, allErrors: false, validateSchema: false });
  const { default: addFormats } = fromPrism("ajv-formats") as { default: (ajv: Ajv2020) => void };
  addFormats(ajv);
  return ajv;
}

/**
 * Loads Prism without two of its dependencies that are slow to load and that a mock hardly needs.
 *
 * @throws Error when the packages are not installed
 */
export function loadPrism(): typeof PrismHttp {
  const require = createRequire(import.meta.url);
  try {
    const fromPrism = createRequire(require.resolve("@stoplight/prism-http"));
    const replaced = [
      // Fake data in 70 languages, for `Prefer: dynamic=true` only: English is loaded on first use.
      replaceModule(fromPrism, "@faker-js/faker", {
        default: new Proxy({}, { get: (_, key) => fromPrism("@faker-js/faker/locale/en").faker[key] }),
      }),
      // Reads Postman collections.
      replaceModule(fromPrism, "@stoplight/http-spec/postman/operation", {}),
    ];
    const prism = require("@stoplight/prism-http") as typeof PrismHttp;
    // Other code of this process that requires these modules gets the real ones.
    for (const file of replaced) if (file) delete require.cache[file];
    return prism;
  } catch (error) {
    if ((error as { code?: unknown }).code !== "MODULE_NOT_FOUND") throw error;
    throw new Error("The mock needs Prism. Install it: npm install --save-dev @stoplight/prism-http@5.12.0 @stoplight/prism-core@5.8.0", {
      cause: error,
    });
  }
}

/** Replaces a module in the cache. Returns its file; `undefined` when it is loaded already or does not exist in this version of Prism. */
function replaceModule(require: NodeJS.Require, name: string, exports: object): string | undefined {
  try {
    const file = require.resolve(name);
    if (require.cache[file]) return undefined;
    require.cache[file] = { id: file, filename: file, path: file, loaded: true, exports, children: [], paths: [] } as unknown as NodeModule;
    return file;
  } catch {
    return undefined;
  }
}
