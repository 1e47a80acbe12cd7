import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { getRuleset } from "@stoplight/spectral-cli/dist/services/linter/utils/getRuleset.js";
import core, { type Ruleset } from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import { ROOT } from "../../lib/root.js";

let ruleset: Promise<Ruleset> | undefined;

/** What `npm run lint` does with Spectral, without the start of a process and of the rules for each fault. */
export async function lintSources(): Promise<string | undefined> {
  ruleset ??= getRuleset(join(ROOT, ".spectral.yaml"));
  const spectral = new core.Spectral();
  spectral.setRuleset(await ruleset);
  const file = join(ROOT, "openapi/openapi.yaml");
  const [first] = await spectral.run(new core.Document(await readFile(file, "utf8"), parsers.Yaml, file));
  return first && `${String(first.code)}: ${first.message}`;
}
