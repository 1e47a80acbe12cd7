import { JobError } from "../errors/job-error.js";
import { NetworkError } from "../errors/network-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { follow, put } from "../operation.js";
import type { Transport } from "../options.js";
import type { Send } from "../request.js";
import type { OperationId } from "../types.js";
import { withTimeout } from "../with-timeout.js";
import type { Ended, WaitOptions } from "./job.js";

/** How much of a file has come. */
export interface Received {
  readonly receivedBytes: number;
  /** Absent when the server does not say. */
  readonly totalBytes?: number | undefined;
}

/** How to wait for a job and fetch its file. */
export interface DownloadOptions<StatusId extends OperationId = OperationId> extends WaitOptions<StatusId> {
  /** Is told after each piece of the file that is read. */
  readonly onReceived?: ((received: Received) => void) | undefined;
}

/** What a call can do besides, when its job ends with a link to a file. */
export interface DownloadCall<StatusId extends OperationId> {
  /**
   * Waits for the job like `wait()`, then fetches its file. Resolves to a `Response` whose body is read as it comes: `body`, `blob()`, `text()`;
   * `saveTo` of `kore-xo-api/node` writes it to disk. The token is not sent: the link carries its own permission.
   *
   * @example
   * const file = await kore.bots.export({ botId, body }).download();
   * console.log((await file.blob()).size);
   */
  download(options?: DownloadOptions<StatusId>): Promise<Response>;
}

/** What a download needs besides the job that it belongs to. */
export interface Download {
  readonly name: string;
  readonly origin: string;
  readonly transport: Transport;
  readonly send: Send;
  /** The signals of the caller; they count while the file is read too. */
  readonly signals: readonly (AbortSignal | undefined)[];
  readonly onReceived: DownloadOptions["onReceived"];
}

/** Fetches the file that a job has left. */
export async function fetchFile(download: Download, ended: Ended): Promise<Response> {
  const { name, origin, transport, send } = download;
  const { timeoutMs, retry } = transport;
  const { status, signal, endsAt } = ended;
  const way = ended.link ?? [];
  const link = readLink(follow(status, way), origin);
  // The link is signed, so the error does not hold it.
  const shown = typeof follow(status, way) === "string" ? put(status, way, "[link]") : status;
  const fail = (problem: string) => new JobError(name, `the job has ended, but ${problem}`, shown);
  if (!link) throw fail("its status holds no link to a file");
  const { response } = await send({
    ...{ name, operation: undefined, method: "GET", url: link.href, headers: {}, body: undefined, path: {} },
    ...{ signal, timeoutMs, retry, endsAt, attempt: 1, stream: true },
  });
  if (response.ok) return watch(response, download, ended, link.origin);
  await response.body?.cancel();
  throw fail(`its file answered ${response.status} from ${link.origin}`);
}

function readLink(link: unknown, origin: string): URL | undefined {
  if (typeof link !== "string" || !link) return undefined;
  try {
    const url = new URL(link, origin);
    // fetch refuses a link with a password, and prints it.
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A response whose body is counted as it is read, and each piece of which must come in time. Nothing runs while nobody reads. */
function watch(response: Response, download: Download, { endsAt, deadlineMs }: Ended, origin: string): Response {
  const { name, transport, signals, onReceived } = download;
  const { timeoutMs } = transport;
  const { headers, body } = response;
  if (!body) return response;
  const reader = body.getReader();
  // The length is that of what was sent; what is read has been unpacked.
  const totalBytes = headers.has("content-encoding") ? undefined : Number(headers.get("content-length")) || undefined;
  let receivedBytes = 0;
  const read = () => {
    const leftMs = Math.max(0, endsAt - performance.now());
    const late = () =>
      leftMs < timeoutMs
        ? new TimeoutError(name, "deadlineMs", deadlineMs, " while its file was read")
        : new TimeoutError(name, "timeoutMs", timeoutMs, " without a piece of its file");
    return withTimeout(Math.min(leftMs, timeoutMs), signals, late, () => reader.read());
  };
  const broken = (error: unknown) =>
    // What the platform throws is a TypeError that says nothing; the rest is ours or the caller's.
    error instanceof TypeError ? new NetworkError(name, `got only a part of its file from ${origin}`, 1, error) : error;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      try {
        const { done, value } = await read().catch((error) => Promise.reject(broken(error)));
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
  // Nothing is read ahead: that would run against the clock while nobody reads.
  const watched = new ReadableStream(source, { highWaterMark: 0 });
  return new Response(watched, response);
}
