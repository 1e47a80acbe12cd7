import { excerpt } from "../excerpt.js";
import type { OutgoingRequest } from "../request.js";
import { KoreError } from "./kore-error.js";

/**
 * A successful response that is not JSON, usually a proxy's page or a login form.
 *
 * @example "bots.list returned 200 with text/html where JSON was expected (/api/public/bots): <!doctype html>..."
 */
export class DecodeError extends KoreError {
  override readonly name = "DecodeError" as const;
  readonly kind = "decode" as const;

  /** HTTP status of the response. */
  readonly status: number;
  /** Path of the request, without its query. */
  readonly path: string;
  /** The first 200 characters of the response. */
  readonly excerpt: string;
  /** How often the request was sent. */
  readonly attempts: number;

  constructor({ name, url, attempt }: OutgoingRequest, response: Response, text: string) {
    const path = new URL(url).pathname;
    const type = response.headers.get("content-type") ?? "no content type";
    const start = excerpt(text);
    super(name, `${name} returned ${response.status} with ${type} where JSON was expected (${path}): ${start}`);
    this.status = response.status;
    this.path = path;
    this.excerpt = start;
    this.attempts = attempt;
  }
}
