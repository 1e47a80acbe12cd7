/**
 * Nightly backup: exports every bot of the account and downloads it into a folder.
 *
 *     npx tsx examples/export-bots.ts backup/
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createClient } from "kore-xo-api";
import { saveTo } from "kore-xo-api/node";
import { account } from "./environment.js";

const [folder = "backup"] = process.argv.slice(2);
const kore = createClient(account);

await mkdir(folder, { recursive: true });
for await (const { _id: botId, name } of kore.bots.list({ limit: 50 })) {
  try {
    const file = await kore.bots.export({ botId, body: { exportType: "latest" } }).download();
    const path = join(folder, `${encodeURIComponent(botId)}.zip`);
    await saveTo(path, file);
    console.log(`${name}: ${path}`);
  } catch (error) {
    // The other bots are still backed up; the exit code shows that one is missing.
    process.exitCode = 1;
    console.error(`${name}: ${(error as Error).message}`);
  }
}
