/**
 * Creates the users of a CSV file with the columns email, firstName and lastName.
 *
 *     npx tsx examples/onboard-users.ts users.csv
 */
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { createClient, isPartialError } from "kore-xo-api";
import { account, stop } from "./environment.js";

interface Row {
  email: string;
  firstName: string;
  lastName: string;
}

const BATCH = 50;
const [file] = process.argv.slice(2);
if (!file) stop("Pass the CSV file: npx tsx examples/onboard-users.ts users.csv");
const rows = parse<Row>(await readFile(file), { columns: true, bom: true, trim: true, skip_empty_lines: true });
if (rows.some(({ email }) => !email)) stop(`${file}: every row needs an email.`);
const kore = createClient(account);

for (let start = 0; start < rows.length; start += BATCH) await create(rows.slice(start, start + BATCH));

async function create(batch: Row[]): Promise<void> {
  const users = batch.map(({ email, firstName, lastName }) => ({ userInfo: { emailId: email, firstName, lastName } }));
  try {
    await kore.users.create({ body: { users } }, { failOnPartial: true });
    console.log(`${batch.length} created, ${batch[0]?.email} to ${batch.at(-1)?.email}`);
  } catch (error) {
    if (isPartialError(error, "users.create")) {
      for (const { userInfo } of error.failures) fail(userInfo.emailId, messageOf(userInfo.reason));
    } else {
      for (const { email } of batch) fail(email, (error as Error).message);
    }
  }
}

/** The platform gives the reason as a list of errors or as text. */
function messageOf(reason: string | { errors: { msg: string }[] } | undefined): string | undefined {
  return typeof reason === "object" ? reason.errors[0]?.msg : reason;
}

function fail(email: string | undefined, reason = "no reason given"): void {
  process.exitCode = 1;
  console.error(`${email}: ${reason}`);
}
