import type { OperationId } from "../types.js";
import type { WaitOptions } from "./job.js";

/** How much of a file has been received. */
export interface DownloadProgress {
  readonly receivedBytes: number;
  /** Absent when the server does not send it. */
  readonly totalBytes?: number | undefined;
}

/** How to wait for a job and download its file. */
export interface DownloadOptions<StatusId extends OperationId = OperationId> extends WaitOptions<StatusId> {
  /** Called after each chunk of the file, and awaited. An error that it throws fails the download. */
  readonly onReceived?: ((progress: DownloadProgress) => unknown) | undefined;
}

/** What the call of an operation adds when its job ends with a link to a file. */
export interface DownloadCall<StatusId extends OperationId> {
  /**
   * Waits for the job like `wait()`, then requests its file. Resolves to a `Response` whose body is streamed: `body`, `blob()`, `text()`;
   * `saveTo` of `kore-xo-api/node` writes it to disk. The token is not sent, because the link is signed.
   *
   * @example
   * const file = await kore.bots.export({ botId, body }).download();
   * console.log((await file.blob()).size);
   */
  download(options?: DownloadOptions<StatusId>): Promise<Response>;
}
