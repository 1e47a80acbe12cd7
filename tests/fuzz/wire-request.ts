import fc from "fast-check";
import type { Json } from "../../src/description/json.js";
import type { Operation } from "../../src/description/operation.js";

interface Parts {
  method: string;
  /** Path and query, encoded. */
  target: string;
  headers: Record<string, string>;
  body: Buffer;
  /** The body before it was written, where there is one. */
  json?: Json | undefined;
  /** Changes to the bytes, whatever they mean. */
  edits?: readonly ((bytes: Buffer) => Buffer)[];
}

/** A request as it goes over the wire. Nothing in it has to be right. */
export class WireRequest {
  constructor(
    readonly operation: Operation,
    readonly parts: Parts,
  ) {}

  with(change: Partial<Parts>): WireRequest {
    return new WireRequest(this.operation, { ...this.parts, ...change });
  }

  withHeader(name: string, value: string): WireRequest {
    return this.with({ headers: { ...this.parts.headers, [name]: value } });
  }

  withoutHeader(name: string): WireRequest {
    const { [name]: _, ...headers } = this.parts.headers;
    return this.with({ headers });
  }

  get bytes(): Buffer {
    const { method, target, headers, body, edits = [] } = this.parts;
    const all = {
      host: "localhost",
      connection: "close",
      ...(body.length > 0 && !("transfer-encoding" in headers) && { "content-length": body.length }),
      ...headers,
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
    const bytes = Buffer.concat([Buffer.from(`${[`${method} ${target} HTTP/1.1`, ...lines].join("\r\n")}\r\n\r\n`), body]);
    return edits.reduce<Buffer>((edited, edit) => edit(edited), bytes);
  }

  /** What fast-check prints. */
  [fc.toStringMethod](): string {
    const text = this.bytes.toString();
    return `${this.operation.id} ${JSON.stringify(text.length > 2_000 ? `${text.slice(0, 2_000)}...` : text)}`;
  }
}
