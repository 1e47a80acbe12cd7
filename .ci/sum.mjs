// Adds up vitest's JSON reports. A report that is missing counts as a failure: its run did not get that far.
import { existsSync, readFileSync } from "node:fs";

let passed = 0;
let failed = 0;
let retried = "";
for (const file of process.argv.slice(2)) {
  if (existsSync(`${file}.retried`)) retried += readFileSync(`${file}.retried`, "utf8");
  if (!existsSync(file)) {
    failed += 1;
    continue;
  }
  const report = JSON.parse(readFileSync(file, "utf8"));
  passed += report.numPassedTests;
  failed += report.numFailedTests + (report.success || report.numFailedTests > 0 ? 0 : 1);
}
if (retried !== "") console.log(`Passed only when tried again:\n${retried}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
