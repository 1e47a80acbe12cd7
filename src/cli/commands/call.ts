import type { Command } from "commander";
import type { Io } from "../io.js";

/** `call`: calls any operation. What it takes is read from the description once an operation is named. */
export function addCallCommand(program: Command, io: Io): void {
  program
    .command("call")
    .summary("call an operation of the API")
    .description(
      `Calls an operation and prints its response as JSON.

The credentials come from the environment: KORE_CLIENT_ID and KORE_CLIENT_SECRET, or KORE_TOKEN.
KORE_BASE_URL is the address, if it is not https://platform.kore.ai.

  kore-xo-api operations bot                                 which operations there are
  kore-xo-api call bots.export --help                        what an operation takes
  kore-xo-api call bots.list --all --ndjson                  every item of every page, one per line
  kore-xo-api call bots.export --botId st-1 --body @export.json --wait --download bot.zip

Exit codes: 0 done, 1 the API, the job or the network failed, 2 called the wrong way, 130 ended by Ctrl-C.`,
    )
    .argument("<operation>", "operationId, such as bots.list")
    .argument("[options...]", "what the operation takes")
    .allowUnknownOption()
    .passThroughOptions()
    .action(async (id: string, args: string[]) => {
      const { callOperation } = await import("../call/call-operation.js");
      await callOperation([id, ...args], io);
    });
}
