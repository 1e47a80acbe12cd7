import { Argument, type Command } from "commander";
import { COMPLETION_SCRIPTS } from "../completion/scripts.js";
import { type Io, write } from "../io.js";

/** `completion`: the script that makes a shell complete the command line; `complete` is what that script runs. */
export function addCompletionCommand(program: Command, io: Io): void {
  program
    .command("completion")
    .summary("print a script that completes sub-commands, operations and flags")
    .description(
      `Prints a script for your shell. The command kore-xo-api must be in the PATH, as after npm install --global.

  source <(kore-xo-api completion bash)         in ~/.bashrc
  source <(kore-xo-api completion zsh)          in ~/.zshrc, after compinit
  kore-xo-api completion fish | source          in ~/.config/fish/config.fish`,
    )
    .addArgument(new Argument("<shell>").choices(Object.keys(COMPLETION_SCRIPTS)))
    .action((shell: keyof typeof COMPLETION_SCRIPTS) => write(io.stdout, COMPLETION_SCRIPTS[shell]));

  program
    .command("complete", { hidden: true })
    .argument("[words...]", "the words after the program's name; the last one is being typed")
    .allowUnknownOption()
    .passThroughOptions()
    .helpOption(false)
    .action(async (words: string[]) => {
      const { complete } = await import("../completion/complete.js");
      await write(io.stdout, (await complete(program, words)).map((word) => `${word}\n`).join(""));
    });
}
