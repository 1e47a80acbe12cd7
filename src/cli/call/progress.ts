import { type ClientEvent, logEvents } from "../../client/index.js";
import { evaluate, evaluateEach } from "../../description/expression.js";
import type { Json } from "../../description/json.js";
import type { Operation } from "../../description/operation.js";
import type { Io } from "../io.js";

/** Says on standard error what a call is doing. */
export interface Progress {
  readonly onEvent: (event: ClientEvent) => void;
  /** Takes a status of the job. */
  readonly onStatus: (status: unknown) => void;
  readonly onReceived: (progress: { receivedBytes: number; totalBytes?: number }) => void;
  /** Removes the line, so that something else can be printed. */
  clear(): void;
}

/** One line that changes on a terminal, a line for each change with `isVerbose`, else nothing. */
export function createProgress(id: string, job: Operation["job"], stderr: Io["stderr"], isVerbose: boolean): Progress {
  const isLive = !isVerbose && stderr.isTTY === true;
  let last = "";
  const show = (text: string) => {
    if (text === last) return;
    last = text;
    if (isVerbose) stderr.write(`${text}\n`);
    else if (isLive) stderr.write(`\r\x1b[K${text}`);
  };
  const log = logEvents(show);
  return {
    onEvent(event) {
      if (isVerbose) log(event);
      else if (event.type === "limit") show(`${event.operation} waits for its rate limit`);
      else if (event.type === "retry") show(`${event.operation} is sent again in ${Math.ceil(event.delayMs / 1000)} s`);
    },
    onStatus(status) {
      const responseBody = status as Json;
      const states = job ? evaluateEach(job.state, { responseBody }).map(String) : [];
      const percent = job?.progress ? evaluate(job.progress, { responseBody }) : undefined;
      const text = `${[...new Set(states)].join(", ")}${typeof percent === "number" ? `, ${percent} %` : ""}`;
      show(`${id}: the job is ${text.replace(/\p{Cc}+/gu, " ")}`);
    },
    onReceived({ receivedBytes, totalBytes }) {
      show(`${id}: ${receivedBytes}${totalBytes === undefined ? "" : ` of ${totalBytes}`} bytes received`);
    },
    clear() {
      if (isLive && last !== "") stderr.write("\r\x1b[K");
      last = "";
    },
  };
}
