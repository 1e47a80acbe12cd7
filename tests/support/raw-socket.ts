import { connect, type Socket, type TcpNetConnectOpts } from "node:net";
import { onTestFinished } from "vitest";

/** A response as text, whatever its media type. */
export interface RawResponse {
  status: number;
  headers: Headers;
  text: string;
  /** Statuses of the interim responses before it, such as 100. */
  interim: number[];
}
interface Reading {
  /** Closes the sending half of the connection after the bytes, which says that nothing follows. @default false */
  end?: boolean;
}

const LONGEST_MS = 5_000;

/** An open connection, closed at the end of the test. Its errors are ignored: whoever waits for something notices. */
export function openSocket(url: string, options: Partial<TcpNetConnectOpts> = {}): Socket {
  const socket = connectTo(url, options).on("error", () => {});
  onTestFinished(() => void socket.destroy());
  return socket;
}

/**
 * Writes bytes to a connection of their own, as no HTTP library would, and reads until the server closes it.
 *
 * Rejects when the server closes without a response, or stays silent for 5 s.
 */
export function sendBytes(url: string, bytes: string | Uint8Array, { end = false }: Reading = {}): Promise<RawResponse> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connectTo(url, { allowHalfOpen: true });
    let error = new Error("The connection was closed without a response");
    socket.setTimeout(LONGEST_MS, () => {
      error = new Error(`No end of the response within ${LONGEST_MS} ms, only: ${Buffer.concat(chunks).toString("latin1") || "nothing"}`);
      chunks.length = 0;
      socket.destroy();
    });
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("end", () => socket.end());
    socket.on("error", (reason) => {
      error = reason;
    });
    socket.on("close", () => (chunks.length > 0 ? resolve(parseResponse(Buffer.concat(chunks))) : reject(error)));
    if (end) socket.end(bytes);
    else socket.write(bytes);
  });
}

function connectTo(url: string, options: Partial<TcpNetConnectOpts>): Socket {
  const { hostname, port } = new URL(url);
  return connect({ ...options, host: hostname, port: Number(port) });
}

/** The first final response. Bytes after a request are a request of their own, with a response of its own, which is ignored. */
function parseResponse(bytes: Buffer, interim: number[] = []): RawResponse {
  const headEnd = bytes.indexOf("\r\n\r\n");
  const [statusLine = "", ...lines] = bytes.subarray(0, headEnd).toString("latin1").split("\r\n");
  const rest = bytes.subarray(headEnd + 4);
  const status = Number(statusLine.split(" ")[1]);
  if (status < 200) return parseResponse(rest, [...interim, status]);
  const headers = new Headers(lines.map((line): [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]));
  const length = headers.get("content-length");
  return { status, headers, text: rest.subarray(0, length === null ? undefined : Number(length)).toString(), interim };
}
