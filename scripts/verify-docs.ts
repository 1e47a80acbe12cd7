import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readPages, toFacts, writeFacts } from "./documentation/index.js";
import { exitCode, reportLines, reportMarkdown, reportOf } from "./documentation/report.js";
import { readSettings, USAGE } from "./documentation/settings.js";
import { main } from "./lib/main.js";
import { ROOT } from "./lib/root.js";
import { UserError } from "./lib/user-error.js";

/** Where the facts stand in the repository. */
const FACTS = "openapi/documentation.json";

await main(async () => {
  const settings = readSettings(process.argv.slice(2), new Date());
  if (!settings) return console.log(USAGE);
  const pages = await readPages(settings.docs).catch((error: Error) => {
    throw new UserError(`--docs ${settings.docs}: ${error.message}`, 2);
  });
  if (pages.pages.length === 0) throw new UserError(`--docs ${settings.docs}: there is no page (*.mdx) of an operation in this folder.`, 2);
  const report = reportOf(pages, pages.findings, settings.date);
  if (settings.output === "json") console.log(JSON.stringify(report, undefined, 2));
  else if (settings.output === "markdown") console.log(reportMarkdown(report));
  else console.log(reportLines(report, settings.notes).join("\n"));
  if (settings.write) {
    await writeFile(join(ROOT, FACTS), writeFacts(toFacts(pages, settings.date)));
    if (settings.output === "text") console.log(`Written: ${FACTS}`);
  }
  process.exitCode = exitCode(report);
});
