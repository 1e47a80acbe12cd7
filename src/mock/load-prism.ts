import { createRequire } from "node:module";
import type * as PrismHttp from "@stoplight/prism-http";

/**
 * Loads Prism. It brings a generator of made-up data in 70 languages, which takes most of the time and which only `Prefer: dynamic=true` uses;
 * English is enough.
 *
 * @throws Error when the packages are not installed
 */
export function loadPrism(): typeof PrismHttp {
  const require = createRequire(import.meta.url);
  try {
    const fromPrism = createRequire(require.resolve("@stoplight/prism-http"));
    try {
      const all = fromPrism.resolve("@faker-js/faker");
      const english = fromPrism.resolve("@faker-js/faker/locale/en");
      fromPrism(english);
      require.cache[all] ??= require.cache[english];
    } catch {
      // Another version of Prism, built otherwise: it loads what it needs by itself.
    }
    return require("@stoplight/prism-http") as typeof PrismHttp;
  } catch (error) {
    if ((error as { code?: unknown }).code !== "MODULE_NOT_FOUND") throw error;
    throw new Error("The mock needs Prism. Install it: npm install --save-dev @stoplight/prism-http@5.12.0 @stoplight/prism-core@5.8.0", {
      cause: error,
    });
  }
}
