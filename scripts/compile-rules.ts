import { main } from "./lib/main.js";
import { compileRules } from "./lint/compile-rules.js";

/** Compiles the lint rules, so that `npx spectral lint` and editors find them. */
await main(async () => {
  await compileRules();
});
