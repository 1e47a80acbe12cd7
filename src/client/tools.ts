import { abortable } from "./abortable.js";
import { showCallSite } from "./call-site.js";
import { withDeadline } from "./deadline.js";
import { nextCallId } from "./emit.js";
import { InputError } from "./errors/input-error.js";
import { JobError } from "./errors/job-error.js";
import { KoreError, setResume } from "./errors/kore-error.js";
import { NetworkError } from "./errors/network-error.js";
import { PaginationError } from "./errors/pagination-error.js";
import { PartialError } from "./errors/partial-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import { toPath, toQuery } from "./input.js";
import { parseUrl } from "./parse-url.js";
import { createDownloadPipeline } from "./pipeline.js";
import { prepare } from "./prepare.js";
import { refuseRedirect } from "./refuse-redirect.js";
import { sleep } from "./sleep.js";
import { operationsTable } from "./table.js";
import { checkMs } from "./validate-options.js";
import { withTimeout } from "./with-timeout.js";

/**
 * What the code that is loaded on demand needs of the client. It is passed and not imported there, because bundlers put what both import into files
 * of their own, which makes the client a kilobyte larger.
 */
export const tools = {
  InputError,
  JobError,
  KoreError,
  NetworkError,
  PaginationError,
  PartialError,
  TimeoutError,
  abortable,
  checkMs,
  createDownloadPipeline,
  nextCallId,
  operationsTable,
  parseUrl,
  prepare,
  refuseRedirect,
  setResume,
  showCallSite,
  sleep,
  toPath,
  toQuery,
  withDeadline,
  withTimeout,
};
export type Tools = typeof tools;
