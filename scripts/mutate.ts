import { main } from "./lib/main.js";
import { mutateCode } from "./mutate/code/mutate-code.js";
import { mutateDescription } from "./mutate/description/mutate-description.js";
import { isGood, summaryLines } from "./mutate/description/report.js";
import { readSettings } from "./mutate/settings.js";

/** Makes deliberate faults in the description or in the code, and counts those that lint and tests notice. */
await main(async () => {
  const settings = readSettings(process.argv.slice(2));
  if (settings.target !== "description") {
    if (!(await mutateCode(settings.target, settings.mutate))) process.exitCode = 1;
    return;
  }
  const summary = await mutateDescription(settings, settings.json ? console.error : console.log);
  console.log(settings.json ? JSON.stringify(summary, null, 2) : summaryLines(summary).join("\n"));
  if (!isGood(summary)) process.exitCode = 1;
});
