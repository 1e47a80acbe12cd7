import { misuse, options } from "../lib/main.js";

export const USAGE = `npm run verify:docs -- --docs FOLDER [options]
Compares the official pages with the description, and says which pages have changed since their facts were written.

  --docs FOLDER       a checkout's folder of pages (*.mdx), such as docs-v2/ai-for-service/apis/automation
  --write             writes what the pages say, as facts, to openapi/documentation.json
  --date DATE         the day on which the pages were read, YYYY-MM-DD; today by default
  --description FILE  the root document to compare with; openapi/openapi.yaml by default, documentation.json lies beside it
  --notes             also says what was read although it is unusual: repaired samples, samples of another address
  --json              prints everything that was found as JSON
  --markdown          prints the same as Markdown, for an issue

Exit code: 0 nothing to do (pages may have changed without differing), 1 a page differs, is new or gone, or could not be read, 2 wrong use.`;

export interface Settings {
  readonly docs: string;
  readonly write: boolean;
  readonly date: string;
  /** The root document, relative to the project. */
  readonly description: string;
  readonly notes: boolean;
  readonly output: "text" | "json" | "markdown";
}

/**
 * What the command line asks for.
 *
 * @throws Help for `--help`, UserError when an option is unknown, missing or wrong
 */
export function readSettings(args: readonly string[], now: Date): Settings {
  const flags = options(
    {
      docs: { type: "string" },
      write: { type: "boolean" },
      date: { type: "string" },
      description: { type: "string" },
      notes: { type: "boolean" },
      json: { type: "boolean" },
      markdown: { type: "boolean" },
    },
    USAGE,
    args,
  );
  const date = flags.date ?? now.toISOString().slice(0, 10);
  if (!flags.docs) throw misuse("--docs is missing: the folder that holds the pages.", USAGE);
  if (flags.json && flags.markdown) throw misuse("--json and --markdown exclude each other.", USAGE);
  if (!isDay(date)) throw misuse(`--date takes YYYY-MM-DD, not "${date}".`, USAGE);
  const output = flags.json ? "json" : flags.markdown ? "markdown" : "text";
  const { docs, write = false, notes = false, description = "openapi/openapi.yaml" } = flags;
  return { docs, write, date, description, notes, output };
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
