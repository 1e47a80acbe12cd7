import { Readable, Writable } from "node:stream";
import { run } from "../../src/cli/program.js";
import { TOKEN } from "./token.js";

export interface CliResult {
  code: number;
  stdout: string;
  stderr: string;
  /** Both, in the order in which they were written, as a terminal shows them. */
  terminal: string;
}

/** Runs `kore-xo-api` in this process, against a server, with a token in its environment. */
export async function runCli(
  args: readonly string[],
  { url, env = { KORE_TOKEN: TOKEN }, stdin = "", isTTY = false }: CliOptions = {},
): Promise<CliResult> {
  const terminal: Buffer[] = [];
  const stdout = collect(terminal);
  const stderr = collect(terminal);
  const streams = { stdin: Readable.from([Buffer.from(stdin)]), stdout: stdout.stream, stderr: Object.assign(stderr.stream, { isTTY }) };
  const code = await run(args, { ...streams, env: { ...(url !== undefined && { KORE_BASE_URL: url }), ...env } });
  return { code, stdout: stdout.text(), stderr: stderr.text(), terminal: Buffer.concat(terminal).toString() };
}
export interface CliOptions {
  url?: string;
  env?: Record<string, string>;
  stdin?: string;
  /** Whether standard error is a terminal. */
  isTTY?: boolean;
}

function collect(terminal: Buffer[]) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      terminal.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
