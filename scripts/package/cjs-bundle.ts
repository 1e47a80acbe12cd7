import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

/** The client, which other modules require and do not repeat. */
const CLIENT: Plugin = {
  name: "client",
  setup({ onResolve }) {
    onResolve({ filter: /\/client\/index\.js$/ }, ({ kind }) =>
      kind === "entry-point" ? undefined : { path: "kore-xo-api", external: true },
    );
  },
};

/** What stands for the module's own URL. Browsers have neither, so a module gets it only where it asks. */
const URL_OF_MODULE = "importMetaUrl";
const BANNER = `const ${URL_OF_MODULE} = require("node:url").pathToFileURL(__filename).href;\n`;

/**
 * The code of a module for `require`, as one file: it works where `require` cannot load ES modules, as in Jest.
 *
 * @param entry its ES module
 */
export async function cjsBundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    ...{ bundle: true, format: "cjs", platform: "node", target: "node20", packages: "external", write: false, logLevel: "warning" },
    // Jest knows no import().
    supported: { "dynamic-import": false },
    // Its module for require has its default elsewhere than the one for import, so that one is taken along.
    alias: { "openapi-fetch": fileURLToPath(import.meta.resolve("openapi-fetch")) },
    define: { "import.meta.url": URL_OF_MODULE },
    plugins: [CLIENT],
  });
  const code = outputFiles[0]?.text ?? "";
  return code.includes(URL_OF_MODULE) ? BANNER + code : code;
}
