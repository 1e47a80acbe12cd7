import type { Command } from "commander";
import { addListeningFlags, addMockFlags, readMockFlags } from "../mock/flags.js";
import { addFixtureCommand } from "./mock-fixture.js";
import { addRecordCommand } from "./mock-record.js";

/** `mock`: serves the mock until Ctrl-C. */
export function addMockCommand(program: Command): void {
  const command = program.command("mock").description("serve a mock of the API until Ctrl-C").enablePositionalOptions();
  addFixtureCommand(command);
  addRecordCommand(command);
  addMockFlags(addListeningFlags(command))
    .option("--config <file>", "options of the mock in a file (default: mock.config.ts, .mts, .js, .mjs or .json of this folder)")
    .option("--watch", "reload the configuration and the fixtures when they change")
    .action(async ({ config, watch = false }: { config?: string; watch?: boolean }) => {
      // Prism's part of the package is large, and other commands start without it.
      const [{ findConfig }, { serveMock }] = await Promise.all([import("../mock/config.js"), import("../mock/serve-mock.js")]);
      await serveMock({ flags: readMockFlags(command), config: findConfig(config), watch });
    });
}
