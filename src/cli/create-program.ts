import { Command, type ParseOptionsResult } from "commander";
import type { Io } from "./io.js";

/** A command line that throws what is wrong with its arguments instead of ending the process. */
export function createProgram(name: string, { stdout, stderr }: Pick<Io, "stdout" | "stderr"> = process): Command {
  return (
    new CarefulCommand(name)
      .exitOverride()
      // Options after the name of a sub-command are that one's.
      .enablePositionalOptions()
      .configureOutput({
        writeOut: (text) => stdout.write(text),
        writeErr: (text) => stderr.write(text),
        outputError: (text, write) => write(withoutValue(text.replace(/^error: /, ""))),
      })
      .showHelpAfterError("Add --help to see what it takes.")
  );
}

class CarefulCommand extends Command {
  override createCommand(name?: string): Command {
    return new CarefulCommand(name);
  }

  /** Commander would take the next flag for the value: `--botId $BOT --wait` sends `--wait` when the variable is empty. */
  override parseOptions(argv: string[]): ParseOptionsResult {
    const names = this.createHelp()
      .visibleOptions(this)
      .flatMap(({ long, short }) => [long, short]);
    argv.forEach((flag, index) => {
      const next = argv[index + 1];
      const takesValue = this.options.some(({ long, required }) => required && long === flag);
      if (takesValue && next !== undefined && names.includes(next))
        this.error(`option '${flag}' is followed by ${next} where its value should be; a value that reads so is given as ${flag}=${next}`);
    });
    return super.parseOptions(argv);
  }
}

/** An unknown flag may be a credential that somebody tried to give, and messages end up in logs. */
function withoutValue(message: string): string {
  return message.replace(/^(unknown option '[^'=]+)=[\s\S]*'/, "$1'");
}
