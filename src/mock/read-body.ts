import type { IncomingMessage } from "node:http";
import { isJson, isMultipart } from "../description/media-type.js";
import type { Operation } from "../description/operation.js";
import type { BodyResult } from "./body-result.js";
import type { ActualLimits } from "./limits.js";
import { readForm } from "./read-form.js";
import { scanJson } from "./scan-json.js";

/** Reads and parses the body of a request. An invalid body, or one beyond a limit, is a problem, not an exception. */
export async function readBody(request: IncomingMessage, operation: Operation, limits: ActualLimits): Promise<BodyResult> {
  const contentType = request.headers["content-type"] ?? "";
  const mediaType = contentType.toLowerCase();
  const takesForm = isMultipart(mediaType) && operation.requestContents.some((content) => isMultipart(content.mediaType));
  const limit = takesForm ? "formBytes" : "bodyBytes";
  const bytes = await collect(request, limits[limit]).catch(() => "incomplete" as const);
  if (bytes === "incomplete") return { problem: "The body is incomplete" };
  if (!bytes) return tooLarge(limit, limits);
  if (bytes.length === 0) return { body: undefined };
  const result = await parse(bytes, contentType, limits);
  return "problem" in result ? result : { ...result, bytes: bytes.length };
}

function parse(bytes: Buffer, contentType: string, limits: ActualLimits): BodyResult | Promise<BodyResult> {
  const mediaType = contentType.toLowerCase();
  if (isMultipart(mediaType)) return readForm(bytes, contentType, limits);
  return isJson(mediaType) ? parseJson(bytes, limits) : { body: bytes.toString() };
}

/** `undefined` when there are more than `maxBytes`: the rest is read, so that the client gets a response, but not kept. */
export async function collect(request: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  let size = 0;
  let chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) chunks = [];
    else chunks.push(chunk);
  }
  return size > maxBytes ? undefined : Buffer.concat(chunks);
}

export function tooLarge(limit: "bodyBytes" | "formBytes", limits: ActualLimits): BodyResult {
  return { problem: `The body is larger than ${limits[limit] / 1_000_000} MB, the limit of the mock (option limits.${limit})` };
}

export function parseJson(bytes: Buffer, limits: ActualLimits): BodyResult {
  const size = scanJson(bytes, limits);
  if (typeof size === "string") return { problem: size };
  try {
    return { body: JSON.parse(bytes.toString()), values: size.values };
  } catch (error) {
    return { problem: `The body is not JSON: ${(error as Error).message}` };
  }
}
