import type { Command } from "commander";
import { Exit } from "../exit-code.js";
import { type Io, write } from "../io.js";
import { addVerifyFlags } from "../verify/flags.js";

/** `verify`: compares the responses of a tenant with the description. */
export function addVerifyCommand(program: Command, io: Io): void {
  addVerifyFlags(program.command("verify")).action(async (flags) => {
    const { verifyLive } = await import("../verify/verify-live.js");
    const exitCode = await verifyLive(flags, io.env, (text) => write(io.stdout, text));
    // The lines above say what differs.
    if (exitCode !== 0) throw new Exit(exitCode);
  });
}
