import { createRequire } from "node:module";
import type * as PrismHttp from "@stoplight/prism-http";

/**
 * Loads Prism, without two of its packages that take long and that a mock hardly needs.
 *
 * @throws Error when the packages are not installed
 */
export function loadPrism(): typeof PrismHttp {
  const require = createRequire(import.meta.url);
  try {
    const fromPrism = createRequire(require.resolve("@stoplight/prism-http"));
    const stoodIn = [
      // Made-up data in 70 languages, for `Prefer: dynamic=true` only: one language is loaded when it is first used.
      standIn(fromPrism, "@faker-js/faker", {
        default: new Proxy({}, { get: (_, key) => fromPrism("@faker-js/faker/locale/en").faker[key] }),
      }),
      // Reads Postman's collections.
      standIn(fromPrism, "@stoplight/http-spec/postman/operation", {}),
    ];
    const prism = require("@stoplight/prism-http") as typeof PrismHttp;
    // Whoever else in this process asks for them gets the real ones.
    for (const file of stoodIn) if (file) delete require.cache[file];
    return prism;
  } catch (error) {
    if ((error as { code?: unknown }).code !== "MODULE_NOT_FOUND") throw error;
    throw new Error("The mock needs Prism. Install it: npm install --save-dev @stoplight/prism-http@5.12.0 @stoplight/prism-core@5.8.0", {
      cause: error,
    });
  }
}

/** Puts something in a package's place; returns its file unless the package is loaded already, or another version of Prism has none such. */
function standIn(require: NodeJS.Require, name: string, exports: object): string | undefined {
  try {
    const file = require.resolve(name);
    if (require.cache[file]) return undefined;
    require.cache[file] = { id: file, filename: file, path: file, loaded: true, exports, children: [], paths: [] } as unknown as NodeModule;
    return file;
  } catch {
    return undefined;
  }
}
