import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { main } from "./lib/main.js";
import { ROOT } from "./lib/root.js";
import { mustRun, tool } from "./lib/tool.js";
import { cjsBundle } from "./package/cjs-bundle.js";
import { writeCjsDeclarations } from "./package/cjs-declarations.js";
import { vendor } from "./package/vendor.js";

interface Manifest {
  readonly exports: Exports;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}
type Exports = Record<string, string | { readonly import?: { readonly default: string }; readonly require?: { readonly default: string } }>;

/** Compiles what ships: ES modules with declarations, packages that users need not install, and beside each that package.json offers to `require` one for that. */
await main(async () => {
  // TypeScript 7, in native code.
  await mustRun("tsc", tool("typescript-7", "tsc", "-p", "tsconfig.package.json"));
  const { exports, dependencies, peerDependencies } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as Manifest;
  await vendor(join(ROOT, "dist"), new Set(["kore-xo-api", ...Object.keys(dependencies), ...Object.keys(peerDependencies)]));
  const entries = Object.values(exports).flatMap((entry) =>
    typeof entry === "object" && entry.require ? join(ROOT, entry.require.default.replace(/\.cjs$/, ".js")) : [],
  );
  await writeCjsDeclarations(entries.map((entry) => entry.replace(/\.js$/, ".d.ts")));
  for (const entry of entries) await writeFile(entry.replace(/\.js$/, ".cjs"), await cjsBundle(entry));
});
