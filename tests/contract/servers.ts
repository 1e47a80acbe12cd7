import { tool } from "../../scripts/lib/tool.js";
import { startScript } from "../support/run-script.js";

/** A server that responds as the description says, and what it does with a wrong request. */
export interface ContractServer {
  /** Report in coverage/ of what was proved on it. */
  readonly coverageFile: string;
  start(): Promise<RunningServer>;
  /** Statuses for a body of the wrong shape, in order of preference; it uses the first that the operation declares. */
  readonly refusesBodyWith: readonly number[];
  /** Whether the message of such a response says what is wrong; otherwise the response is an example, unchanged. */
  readonly saysWhy: boolean;
  /** Whether the header `sl-violations` lists what breaks the description, in requests and in responses. */
  readonly listsViolations: boolean;
}
export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Prism's own command line in a process of its own, on a free port. */
export async function startPrism(...args: string[]): Promise<RunningServer> {
  const prism = startScript(tool("@stoplight/prism-cli", "prism", ...args, "--port", "0", "--multiprocess", "false"));
  const [url = ""] = await prism.printed(/Prism is listening on (http:\/\/127\.0\.0\.1:\d+)/);
  return {
    url,
    async stop() {
      prism.child.kill();
      await prism.finished;
    },
  };
}

interface Violation {
  readonly location: readonly [side: "request" | "response", ...keyPath: string[]];
  readonly message: string;
}

/** What Prism found wrong with one side of an exchange; nothing from servers that do not list it. */
export function violationsOf(response: Response, side: "request" | "response"): Violation[] {
  const listed = JSON.parse(response.headers.get("sl-violations") ?? "[]") as Violation[];
  return listed.filter(({ location }) => location[0] === side);
}
