import type { AddressInfo } from "node:net";
import { type Command, Option } from "commander";
import { checkBaseUrl } from "../base-url.js";
import { packagedDescription } from "../description.js";
import { checkFolder, FORMATS, type Format } from "../mock/fixture-file.js";
import { createTextMask } from "../mock/record/mask-text.js";
import { readPort } from "../port.js";
import { MOCK_PORT, portTaken, serveUntilStopped } from "../serve.js";

interface Flags {
  readonly from: string;
  readonly data: string;
  readonly port?: string;
  readonly keep?: string;
  readonly format: Format;
}

/** `mock record`: stands between an app and a real tenant, and writes what the tenant responds as fixtures. */
export function addRecordCommand(mock: Command): void {
  mock
    .command("record")
    .description(
      "pass requests on to a real tenant and write its responses as fixtures, with secrets and personal data masked, until Ctrl-C. Let your app, or curl, call the address that it prints; tokens pass through and are not kept.",
    )
    .requiredOption("--from <url>", "base URL of the tenant, such as https://platform.kore.ai")
    .option("--data <folder>", "where to write", "mocks")
    .option("--port <n>", `TCP port; 0 picks a free one (default: ${MOCK_PORT})`)
    .option("--keep <names>", "fields whose texts stay as they are, separated by commas, such as name,description")
    .addOption(new Option("--format <name>", "how to write fixtures").choices(FORMATS).default("yaml"))
    .action(async ({ from, data, port: portText, keep = "", format }: Flags) => {
      const [{ createProxy }, { createRecorder }] = await Promise.all([
        import("../mock/record/proxy.js"),
        import("../mock/record/recorder.js"),
      ]);
      checkFolder(data);
      const target = new URL(checkBaseUrl("--from", from)).origin;
      const port = readPort("--port", portText, MOCK_PORT);
      const description = await packagedDescription();
      const names = new Set(
        keep
          .split(",")
          .map((name) => name.trim())
          .filter((name) => name !== ""),
      );
      const recorder = createRecorder({ folder: data, format, description, say: console.log, maskText: createTextMask(), keep: names });
      const proxy = createProxy({ target, operations: description.operations, onResponse: recorder.record });
      await new Promise<void>((resolve, reject) => proxy.once("error", reject).listen(port, "127.0.0.1", resolve)).catch(
        portTaken(port, "--port"),
      );
      const { port: ownPort } = proxy.address() as AddressInfo;
      const close = () =>
        new Promise<void>((resolve) => {
          proxy.close(() => resolve());
          proxy.closeAllConnections();
        });
      await serveUntilStopped(
        [{ close }],
        `Recording ${target} into ${data}: http://127.0.0.1:${ownPort}\nRead the fixtures before you share them.`,
      );
    });
}
