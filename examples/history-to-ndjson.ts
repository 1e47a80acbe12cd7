/**
 * Writes a bot's messages between two dates, less than seven days apart, as one line of JSON each. After a failure, it prints how to resume.
 *
 *     npx tsx examples/history-to-ndjson.ts --bot st-7a2b9c10 --from 2026-03-02 --to 2026-03-05 --out history.ndjson
 */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { createClient } from "kore-xo-api";
import { account, stop } from "./environment.js";

const text = { type: "string" } as const;
const {
  bot: botId,
  from: dateFrom,
  to: dateTo,
  out,
  skip = "0",
} = parseArgs({ options: { bot: text, from: text, to: text, out: text, skip: text } }).values;
if (!botId || !dateFrom || !dateTo) stop("Pass --bot, --from and --to; also --out to write to a file, --skip to resume.");

const kore = createClient(account);
// An existing file has the messages written before the failure.
const output = out ? createWriteStream(out, { flags: "a" }) : process.stdout;
let position = Number(skip);

try {
  // Oldest first, so that new messages do not shift the position of earlier ones.
  for await (const { messages } of kore.conversations
    .queryHistoryV2({ botId, body: { dateFrom, dateTo, skip: position, limit: 1000, forward: true } })
    .pages()) {
    const lines = messages.map((message) => `${JSON.stringify(message)}\n`).join("");
    if (!output.write(lines)) await once(output, "drain");
    position += messages.length;
  }
} catch (error) {
  process.exitCode = 1;
  console.error(`${(error as Error).message}\nResume with --skip ${position}`);
}
if (output !== process.stdout) await finished(output.end());
