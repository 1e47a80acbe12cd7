import type { Command } from "commander";

/** The flags of `verify`, as they are given. */
export interface VerifyFlags {
  readonly baseUrl?: string;
  readonly app?: readonly string[];
  readonly tokenEnv?: string;
  readonly only?: readonly string[];
  readonly botId?: string;
  readonly set?: readonly string[];
  readonly strict?: boolean;
  readonly report?: string;
}

const OUTCOMES = `
conforms  the response is as described; fields that are not documented are listed below it
differs   it is not; the differences are listed below it, by names and types, never by values
refused   the tenant responded with an error, in its own words, or not at all
skipped   something is missing; says what, and how to give it

Exit code: 0 all sent conform, 1 something differs, was refused, or nothing could be sent, 2 misuse.`;

/** Secrets have no flag: they are read from the environment, because a command line is visible to others. */
export function addVerifyFlags(command: Command): Command {
  const collect = (text: string, earlier: readonly string[] = []) => [...earlier, text];
  return command
    .summary("compare responses of your tenant with the description, by requests that only read")
    .description(
      "Sends the operations that only read to your own tenant, and compares each response with the description. Nothing of the tenant is stored.",
    )
    .option("--base-url <url>", "where the tenant is, such as https://platform.kore.ai (default: KORE_BASE_URL)")
    .option(
      "--app <id:kind>",
      `client ID and kind of an app: botBuilder, adminConsole or dataTables; may be repeated. Its secret is read from the environment: KORE_SECRET_BOT_BUILDER, KORE_SECRET_ADMIN_CONSOLE, KORE_SECRET_DATA_TABLES, or KORE_SECRET when there is only one app`,
      collect,
    )
    .option("--token-env <name>", "instead of apps: the environment variable that holds a token")
    .option("--only <operations>", "send only these, such as bots.list,users.list; may be repeated", collect)
    .option("--bot-id <id>", "the same as --set botId=ID")
    .option(
      "--set <name=value>",
      `a parameter or a field of the body, for every operation that has it; may be repeated. JSON where it is no text: --set emailIds='["a@example.com"]'`,
      collect,
    )
    .option("--strict", "a field that the description does not name is a difference")
    .option(
      "--report <file>",
      "also write the result as JSON, without values of the tenant; npm run observe -- FILE takes it into the description",
    )
    .addHelpText("after", OUTCOMES);
}
