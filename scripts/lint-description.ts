import { readFileSync } from "node:fs";
import { join } from "node:path";
import { main, options } from "./lib/main.js";
import { ROOT } from "./lib/root.js";
import { UserError } from "./lib/user-error.js";
import { runRedocly } from "./lint/redocly.js";
import { formatFindings } from "./lint/report.js";
import { runSpectral } from "./lint/spectral.js";
import { unreadable } from "./lint/unreadable.js";

const DOCUMENT = "openapi/openapi.yaml";

/** Lints the description with Redocly and Spectral at the same time and shows what both find. Exits 1 when there is something. */
await main(async () => {
  options({}, "tsx scripts/lint-description.ts");
  const [redocly, spectral] = await Promise.allSettled([runRedocly(DOCUMENT), runSpectral(DOCUMENT)]);
  if (redocly.status === "rejected") throw redocly.reason;
  const first = unreadable(redocly.value, lineOf);
  if (first.length > 0) throw new UserError(formatFindings(first));
  if (spectral.status === "rejected") throw spectral.reason;
  const findings = [...redocly.value, ...spectral.value];
  if (findings.length > 0) throw new UserError(formatFindings(findings));
  console.log("openapi/ has no findings");
});

function lineOf(file: string, line: number): string {
  return readFileSync(join(ROOT, file), "utf8").split("\n")[line - 1] ?? "";
}
