import { type KeyPath, valueAt, withValueAt } from "../../description/key-path.js";
import type { Deadline } from "../deadline.js";
import { JobError } from "../errors/job-error.js";
import { NetworkError } from "../errors/network-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { parseUrl } from "../parse-url.js";
import { readTransport } from "../read-options.js";
import type { Send, Transport } from "../request.js";
import type { Settings } from "../settings.js";
import type { OperationId, StatusIdOf } from "../types.js";
import { withTimeout } from "../with-timeout.js";
import type { CallParts } from "./call.js";
import { type JobCall, type WaitOptions, waitForJob } from "./job.js";

/** How much of a file has been received. */
export interface DownloadProgress {
  readonly receivedBytes: number;
  /** Absent when the server does not send it. */
  readonly totalBytes?: number | undefined;
}

/** How to wait for a job and download its file. */
export interface DownloadOptions<StatusId extends OperationId = StatusIdOf<OperationId>> extends WaitOptions<StatusId> {
  /** Called after each chunk of the file. An error that it throws fails the download. */
  readonly onReceived?: ((progress: DownloadProgress) => void) | undefined;
}

/** The call of an operation whose job ends with a link to a file. */
export interface DownloadCall<Id extends OperationId> extends JobCall<Id> {
  /**
   * Waits for the job like `wait()`, then requests its file. Resolves to a `Response` whose body is streamed: `body`, `blob()`, `text()`;
   * `saveTo` of `kore-xo-api/node` writes it to disk. The token is not sent, because the link is signed.
   *
   * @example
   * const file = await kore.bots.export({ botId, body }).download();
   * console.log((await file.blob()).size);
   */
  download(options?: DownloadOptions<StatusIdOf<Id>>): Promise<Response>;
}

/** What a download needs to know about the call and the client. */
interface Download {
  readonly name: string;
  readonly origin: string;
  readonly linkPath: KeyPath;
  readonly transport: Transport;
  readonly send: Send;
  /** The caller's signals, which also abort the body. */
  readonly signals: readonly (AbortSignal | undefined)[];
  readonly onReceived: DownloadOptions["onReceived"];
}

/** @param linkPath Where the job's status has the link to the file. */
export function createDownloadCall(
  parts: CallParts,
  linkPath: KeyPath,
  settings: Settings,
  send: Send,
): Pick<DownloadCall<OperationId>, "download"> {
  const { id: name } = parts.operation;
  return {
    async download({ onReceived, ...waitOptions } = {}) {
      const transport = readTransport(name, settings, parts.options);
      const signals = [parts.options.signal, waitOptions.signal];
      const download = { name, origin: settings.origin, linkPath, transport, send, signals, onReceived };
      return waitForJob(parts, waitOptions, (status, deadline) => requestFile(download, status, deadline));
    },
  };
}

/** Requests the file of a job that has succeeded. */
async function requestFile(download: Download, status: unknown, deadline: Deadline): Promise<Response> {
  const { name, origin, linkPath, transport, send } = download;
  const { timeoutMs, retry } = transport;
  const { signal, endsAt } = deadline;
  const given = valueAt(status, linkPath);
  const link = readLink(given, origin);
  // The link is signed, so the error must not contain it.
  const redacted = typeof given === "string" ? withValueAt(status, linkPath, "[link]") : status;
  const fail = (problem: string) => new JobError(name, `the job succeeded, but ${problem}`, redacted);
  if (!link) throw fail("its status has no link to a file");
  const { response } = await send({
    ...{ name, operation: undefined, method: "GET", url: link.href, headers: {}, body: undefined, path: {} },
    ...{ signal, timeoutMs, retry, endsAt, attempt: 1, stream: true },
  });
  if (response.ok) return watch(response, download, deadline, link.origin);
  await response.body?.cancel();
  throw fail(`${link.origin} returned ${response.status} for its file`);
}

function readLink(given: unknown, origin: string): URL | undefined {
  const link = typeof given === "string" && given ? parseUrl(given, origin) : undefined;
  // fetch refuses a link with a password, and its error shows the password.
  return link && /^https?:$/.test(link.protocol) && !link.username && !link.password ? link : undefined;
}

/** A response whose body is counted and timed chunk by chunk. No timer runs unless someone is reading. */
function watch(response: Response, download: Download, deadline: Deadline, origin: string): Response {
  const { name, transport, signals, onReceived } = download;
  const { timeoutMs } = transport;
  const { headers, body } = response;
  if (!body) return response;
  const reader = body.getReader();
  // Content-Length is the compressed size, while the bytes that are read are decompressed.
  const totalBytes = headers.has("content-encoding") ? undefined : Number(headers.get("content-length")) || undefined;
  let receivedBytes = 0;
  const read = () => {
    const leftMs = Math.max(0, deadline.endsAt - performance.now());
    const timeoutError = () =>
      leftMs < timeoutMs
        ? deadline.error(" while its file was downloaded")
        : new TimeoutError(name, "timeoutMs", timeoutMs, " while waiting for the next chunk of its file");
    return withTimeout(Math.min(leftMs, timeoutMs), signals, timeoutError, () => reader.read());
  };
  const toError = (error: unknown) =>
    // The platform throws a TypeError without details; all other errors are the client's or the caller's.
    error instanceof TypeError ? new NetworkError(name, `got only part of its file from ${origin}`, 1, error) : error;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      try {
        const { done, value } = await read().catch((error) => Promise.reject(toError(error)));
        if (done) return controller.close();
        receivedBytes += value.byteLength;
        onReceived?.({ receivedBytes, totalBytes });
        controller.enqueue(value);
      } catch (error) {
        reader.cancel(error).catch(() => {});
        throw error;
      }
    },
    cancel: (reason) => reader.cancel(reason),
  };
  // Nothing is read ahead: that would start the timeout while nobody is reading.
  const watched = new ReadableStream(source, { highWaterMark: 0 });
  return new Response(watched, response);
}
