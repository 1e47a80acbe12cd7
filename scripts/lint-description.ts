import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSources } from "./lib/load-sources.js";
import { main, options } from "./lib/main.js";
import { ROOT } from "./lib/root.js";
import { UserError } from "./lib/user-error.js";
import { runRedocly } from "./lint/redocly.js";
import { formatFindings } from "./lint/report.js";
import { runSpectral } from "./lint/spectral.js";
import { unreadable } from "./lint/unreadable.js";
import { runWorkflowRules } from "./lint/workflows.js";
import { workflowFileNames } from "./workflows/load-workflows.js";

const DOCUMENT = "openapi/openapi.yaml";

/** Lints description and workflows with Redocly, Spectral and our rules and shows what all find. Exits 1 when there is something. */
await main(async () => {
  options({}, "tsx scripts/lint-description.ts");
  const [redocly, spectral] = await Promise.allSettled([runRedocly([DOCUMENT, ...(await workflowFileNames())]), runSpectral(DOCUMENT)]);
  if (redocly.status === "rejected") throw redocly.reason;
  const first = unreadable(redocly.value, lineOf);
  if (first.length > 0) throw new UserError(formatFindings(first));
  if (spectral.status === "rejected") throw spectral.reason;
  const findings = [...redocly.value, ...spectral.value, ...(await runWorkflowRules(loadSources().description))];
  if (findings.length > 0) throw new UserError(formatFindings(findings));
  console.log("openapi/ has no findings");
});

function lineOf(file: string, line: number): string {
  return readFileSync(join(ROOT, file), "utf8").split("\n")[line - 1] ?? "";
}
