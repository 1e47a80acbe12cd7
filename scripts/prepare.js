import { createRequire } from "node:module";

/** Compiles the lint rules, so that `npx spectral lint` and editors find them. */
try {
  createRequire(import.meta.url).resolve("tsx");
} catch {
  // `npm ci --omit=dev` installs neither tsx nor what lints.
  process.exit(0);
}
const { tsImport } = await import("tsx/esm/api");
const { compileRules } = await tsImport("./lint/compile-rules.ts", import.meta.url);
await compileRules();
