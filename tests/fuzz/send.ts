import { connect } from "node:net";
import type { WireRequest } from "./request.js";

export interface WireAnswer {
  status: number;
  headers: string;
  body: string;
}

const LONGEST_MS = 5_000;

/** The bytes of a request, whatever is wrong with it. */
export function toBytes({ method, target, headers, body }: WireRequest): Buffer {
  const all = {
    host: "localhost",
    connection: "close",
    ...(body.length > 0 && !("transfer-encoding" in headers) && { "content-length": body.length }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from(`${[`${method} ${target} HTTP/1.1`, ...lines].join("\r\n")}\r\n\r\n`), body]);
}

/** Writes bytes to a socket of their own and reads until the other side closes it. Rejects when that takes longer than 5 s. */
export function sendBytes(url: string, bytes: Buffer): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const chunks: Buffer[] = [];
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    const timer = setTimeout(() => {
      socket.destroy();
      reject(new Error(`no end within ${LONGEST_MS} ms; so far: ${Buffer.concat(chunks).toString().slice(0, 200) || "nothing"}`));
    }, LONGEST_MS);
    let fault: Error | undefined;
    socket.on("error", (error) => {
      fault = error;
    });
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("end", () => socket.end());
    socket.on("close", () => {
      clearTimeout(timer);
      if (chunks.length > 0) resolve(parse(Buffer.concat(chunks).toString()));
      else reject(fault ?? new Error("closed without an answer"));
    });
    // The half that stays open tells the server that a body that is too short will not go on.
    socket.end(bytes);
  });
}

function parse(text: string): WireAnswer {
  const [headers = "", ...rest] = text.replace(/^HTTP\/1\.1 1\d\d .*?\r\n\r\n/s, "").split("\r\n\r\n");
  const [, length] = /^content-length: (\d+)/im.exec(headers) ?? [];
  const body = Buffer.from(rest.join("\r\n\r\n"));
  // Bytes that come after a request are a request of their own, with an answer of its own.
  return {
    status: Number(headers.split(" ")[1]),
    headers,
    body: body.subarray(0, length === undefined ? undefined : Number(length)).toString(),
  };
}
