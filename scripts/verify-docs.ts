import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { compare, pageChanges, pageLines } from "./documentation/compare/index.js";
import { type DocumentationFacts, readFacts, readPages, toFacts, writeFacts } from "./documentation/index.js";
import { exitCode, reportOf } from "./documentation/report.js";
import { readSettings } from "./documentation/settings.js";
import { reportLines, reportMarkdown } from "./documentation/write-report.js";
import { loadSources } from "./lib/load-sources.js";
import { main } from "./lib/main.js";
import { ROOT } from "./lib/root.js";
import { UserError } from "./lib/user-error.js";

await main(async () => {
  const settings = readSettings(process.argv.slice(2), new Date());
  const { date, output } = settings;
  const pages = await readPages(settings.docs).catch((error: Error) => {
    throw new UserError(`--docs ${settings.docs}: ${error.message}`, 2);
  });
  if (pages.pages.length === 0) throw new UserError(`--docs ${settings.docs}: there is no page (*.mdx) of an operation in this folder.`, 2);
  const fresh = toFacts(pages, date);
  const factsFile = join(dirname(resolve(ROOT, settings.description)), "documentation.json");
  const stored = await storedFacts(factsFile);
  const { description, lineOf } = loadSources(settings.description);
  const changes = stored && { ...pageChanges(stored, fresh), since: stored.read };
  const report = reportOf(pages, date, compare(fresh, description, pageLines(pages)), lineOf, changes);
  if (output === "json") console.log(JSON.stringify(report, undefined, 2));
  else if (output === "markdown") console.log(reportMarkdown(report));
  else console.log(reportLines(report, settings.notes).join("\n"));
  if (settings.write) {
    await writeFile(factsFile, writeFacts(fresh));
    if (output === "text") console.log(`Written: ${factsFile.replace(ROOT, "")}`);
  }
  process.exitCode = exitCode(report, settings.write);
});

/** The facts of the last run that wrote them; `undefined` when there was none. */
async function storedFacts(file: string): Promise<DocumentationFacts | undefined> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return readFacts(text);
  } catch (error) {
    throw new UserError(`${file}: ${(error as Error).message}. Write it again with --write after removing it.`, 2);
  }
}
