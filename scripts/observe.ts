import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadSources } from "./lib/load-sources.js";
import { commandLine, main, misuse } from "./lib/main.js";
import { ROOT } from "./lib/root.js";
import { UserError } from "./lib/user-error.js";
import { withObservation } from "./verify/observed.js";
import { readReport } from "./verify/read-report.js";

const USAGE = "npm run observe -- FILE, where FILE is what npm run verify:live -- --report FILE has written";

/**
 * Takes a report of verify:live, read by a maintainer before, into the description: each operation that conforms notes host, day and status
 * in its x-provenance. What differs or was refused changes nothing: the description is to be mended first.
 */
await main(async () => {
  const [file, ...more] = commandLine({}, USAGE).positionals;
  if (file === undefined || more.length > 0) throw misuse("Expected one file.", USAGE);
  const { host, date, operations } = await readReport(file);
  const { description } = loadSources();
  const conforming = operations.flatMap(({ operation: id, result, status }) => (result === "conforms" && status ? [{ id, status }] : []));
  const unknown = operations.filter(({ operation }) => !description.byId.has(operation));
  if (unknown.length > 0) throw new UserError(`The description has no operation ${unknown.map(({ operation }) => operation).join(", ")}.`);
  const changed = new Map<string, string>();
  for (const { id, status } of conforming) {
    const { method, place } = description.operation(id);
    const source = join(ROOT, place.source);
    const yaml = changed.get(source) ?? (await readFile(source, "utf8"));
    changed.set(source, withObservation(yaml, method, { host, date, status }));
  }
  for (const [source, yaml] of changed) await writeFile(source, yaml);
  const others = operations.length - conforming.length;
  console.log(
    `${conforming.length} operations noted as observed at ${host} on ${date}${others ? `, ${others} that do not conform left alone` : ""}`,
  );
  if (conforming.length > 0) console.log("Run: npm run generate");
});
