import { type Command, Option } from "commander";
import { evaluate } from "../../description/expression.js";
import type { Json } from "../../description/json.js";
import { isJson } from "../../description/media-type.js";
import type { Operation } from "../../description/operation.js";
import { findOperation, packagedDescription } from "../description.js";
import { checkFolder, existingFixture, FORMATS, type Format, writeFixture } from "../mock/fixture-file.js";
import { UserError } from "../user-error.js";

interface Flags {
  readonly data: string;
  readonly status?: string;
  readonly example?: string;
  readonly format: Format;
  readonly force?: boolean;
}

/** `mock fixture`: writes fixtures from examples of the description, to start from. */
export function addFixtureCommand(mock: Command): void {
  mock
    .command("fixture")
    .description("write fixtures from examples of the description; for a list, its items")
    .argument("<operation...>", "operationId, such as bots.list")
    .option("--data <folder>", "where to write", "mocks")
    .option("--status <n>", "status of the response (default: the operation's success)")
    .option("--example <name>", "which example (default: the first one)")
    .addOption(new Option("--format <name>", "how to write it").choices(FORMATS).default("yaml"))
    .option("--force", "replace a fixture that is there already")
    .action(async (ids: string[], flags: Flags) => {
      const description = await packagedDescription();
      // All are looked up before the first one is written.
      checkFolder(flags.data);
      const fixtures = ids.map((id) => fixtureOf(findOperation(description, id), flags));
      for (const { key, value } of fixtures) console.log(`Written: ${await writeFixture(flags.data, key, value, flags.format)}`);
    });
}

function fixtureOf(operation: Operation, { data, status, example, force }: Flags): { key: string; value: Json } {
  if (status !== undefined && !/^[2-5]\d\d$/.test(status)) throw new UserError(`--status takes a status such as 404, not "${status}".`, 2);
  const key = status === undefined ? operation.id : `${operation.id}.${status}`;
  const existing = existingFixture(data, key);
  if (existing && !force) throw new UserError(`${existing} is there already. Replace it with --force.`);
  const response = status === undefined ? operation.successes[0] : operation.response(status);
  const examples = new Map(response?.contents.filter(({ mediaType }) => isJson(mediaType)).flatMap((content) => [...content.examples]));
  if (examples.size === 0) throw new UserError(`${operation.id} has no example${status === undefined ? "" : ` for status ${status}`}.`, 2);
  const [first = ""] = examples.keys();
  const body = examples.get(example ?? first);
  if (body === undefined) throw new UserError(`--example: ${operation.id} has ${[...examples.keys()].join(", ")}, not ${example}.`, 2);
  const items = response?.isSuccess && operation.pagination ? evaluate(operation.pagination.items, { responseBody: body }) : undefined;
  return { key, value: Array.isArray(items) ? (items as Json) : body };
}
