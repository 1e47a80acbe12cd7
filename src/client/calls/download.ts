import type { OperationId, StatusIdOf } from "../types.js";
import type { JobCall, WaitOptions } from "./job.js";

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
