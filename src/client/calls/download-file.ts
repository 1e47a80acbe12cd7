import { details } from "../../../generated/client/details.js";
import { type KeyPath, valueAt, withValueAt } from "../../description/key-path.js";
import type { PreparedRequest } from "../request.js";
import type { Settings } from "../settings.js";
import type { Tools } from "../tools.js";
import type { CallParts } from "./call-parts.js";
import type { DownloadOptions } from "./download.js";
import { type Deadline, waitForJob } from "./wait-for-job.js";

/** What a download needs to know about the call and the client. */
interface Download {
  readonly tools: Tools;
  readonly settings: Settings;
  /** The request of the call, for its name and its transport options. */
  readonly request: PreparedRequest;
  /** Where the status of the job has the link to the file. */
  readonly linkPath: KeyPath;
  /** The caller's signals, which also abort the body. */
  readonly signals: readonly (AbortSignal | undefined)[];
  readonly onReceived: DownloadOptions["onReceived"];
}

/** Waits for the job of a call and requests its file. */
export async function downloadFile(parts: CallParts, { onReceived, ...waitOptions }: DownloadOptions): Promise<Response> {
  const { operation, settings, request, tools } = parts;
  const { job } = details[details[operation.id]?.starts?.status ?? operation.id] ?? {};
  return waitForJob(parts, waitOptions, (status, deadline) => {
    const download = {
      tools,
      settings,
      request,
      linkPath: job?.link,
      signals: [request?.signal, waitOptions.signal],
      onReceived,
    } as Download;
    return requestFile(download, status, deadline);
  });
}

/** Requests the file of a job that has succeeded. */
async function requestFile(download: Download, status: unknown, deadline: Deadline): Promise<Response> {
  const { tools, settings, request, linkPath } = download;
  const { JobError, createDownloadPipeline, nextCallId } = tools;
  const { name } = request;
  const { signal, endsAt } = deadline;
  const given = valueAt(status, linkPath);
  const link = readLink(tools, given, settings.baseUrl);
  // The link is signed, so the error must not contain it.
  const redacted = typeof given === "string" ? withValueAt(status, linkPath, "[link]") : status;
  const fail = (problem: string, httpStatus?: number) => new JobError(name, `the job succeeded, but ${problem}`, redacted, httpStatus);
  if (!link) throw fail("its status has no link to a file");
  const { response } = await createDownloadPipeline(settings)({
    ...request,
    ...{ operation: undefined, method: "GET", url: link.href, headers: {}, body: undefined, path: {} },
    ...{ signal, endsAt, callId: nextCallId(), attempt: 1, reads: "nothing" },
  });
  if (response.ok) return watch(response, download, deadline, link.origin);
  await response.body?.cancel();
  throw fail(`${link.origin} returned ${response.status} for its file`, response.status);
}

function readLink({ parseUrl }: Tools, given: unknown, baseUrl: string): URL | undefined {
  const link = typeof given === "string" && given ? parseUrl(given, baseUrl) : undefined;
  // fetch refuses a link with a password, and its error shows the password.
  return link && /^https?:/.test(link.protocol) && !link.username && !link.password ? link : undefined;
}

/** A response whose body is counted and timed chunk by chunk. No timer runs unless someone is reading. */
function watch(response: Response, download: Download, deadline: Deadline, origin: string): Response {
  const { tools, request, signals, onReceived } = download;
  const { NetworkError, TimeoutError, abortable, withTimeout } = tools;
  const { name, transport } = request;
  const { timeoutMs } = transport;
  const { headers, body } = response;
  if (!body) return response;
  const reader = body.getReader();
  // Content-Length is the compressed size, while the bytes that are read are decompressed.
  const totalBytes = headers.has("content-encoding") ? undefined : Number(headers.get("content-length")) || undefined;
  let receivedBytes = 0;
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const cancel = (reason: unknown) => reader.cancel(reason).finally(end);
  // An abort closes the connection even while nobody is reading.
  for (const signal of signals) abortable(() => ended, signal).catch((reason) => cancel(reason).catch(() => {}));
  const within = <T>(limitMs: number, work: () => Promise<T>) => {
    const leftMs = Math.max(0, deadline.endsAt - performance.now());
    const timeoutError = () =>
      leftMs < limitMs
        ? new TimeoutError(name, "deadlineMs", deadline.ms, " while its file was downloaded")
        : new TimeoutError(name, "timeoutMs", timeoutMs, " while waiting for the next chunk of its file");
    return withTimeout(Math.min(leftMs, limitMs), signals, timeoutError, work);
  };
  const toError = (error: unknown) =>
    // The platform throws a TypeError without details; all other errors are the client's or the caller's.
    error instanceof TypeError ? new NetworkError(name, `got only part of its file from ${origin}`, 1, error) : error;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      try {
        const { done, value } = await within(timeoutMs, () => reader.read()).catch((error) => Promise.reject(toError(error)));
        if (done) {
          end();
          return controller.close();
        }
        receivedBytes += value.byteLength;
        const progress = { receivedBytes, totalBytes };
        if (onReceived) await within(Number.POSITIVE_INFINITY, async () => onReceived(progress));
        controller.enqueue(value);
      } catch (error) {
        cancel(error).catch(() => {});
        throw error;
      }
    },
    cancel,
  };
  // Nothing is read ahead: that would start the timeout while nobody is reading.
  const watched = new ReadableStream(source, { highWaterMark: 0 });
  return new Response(watched, response);
}
