import type { Command } from "commander";
import { Exit } from "../exit-code.js";
import type { Io } from "../io.js";

/** `verify`: compares the responses of a tenant with the description. It reads its own flags, and no message repeats a secret in them. */
export function addVerifyCommand(program: Command, io: Io): void {
  program
    .command("verify")
    .summary("compare responses of your tenant with the description, by requests that only read")
    .argument("[options...]")
    .allowUnknownOption()
    .passThroughOptions()
    .helpOption(false)
    .action(async (args: string[]) => {
      const { verifyLive } = await import("../verify/verify-live.js");
      const exitCode = await verifyLive(args, io.env, (text) => io.stdout.write(`${text}\n`));
      // The lines above say what differs.
      if (exitCode !== 0) throw new Exit(exitCode);
    });
}
