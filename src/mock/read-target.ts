import type { IncomingMessage } from "node:http";
import type { MockRequest } from "./exchange.js";

/** What a request line names, before any of it is looked up. */
export type Target = Pick<MockRequest, "method" | "path" | "query" | "headers" | "origin">;

/** Parses method, URL and headers; `undefined` when the URL cannot be parsed. */
export function readTarget(request: IncomingMessage): Target | undefined {
  const { method = "GET", headers } = request;
  const url = parseUrl(request.url ?? "");
  return (
    url && {
      method,
      path: url.pathname,
      query: readQuery(url.searchParams),
      headers: headers as MockRequest["headers"],
      origin: `${schemeOf(request)}://${headers.host || localHost(request)}`,
    }
  );
}

/** `https` on an encrypted connection. */
export function schemeOf({ socket }: Pick<IncomingMessage, "socket">): "http" | "https" {
  return "encrypted" in socket ? "https" : "http";
}

function parseUrl(url: string): URL | undefined {
  try {
    // Two leading slashes do not name a host here.
    return new URL(url.startsWith("/") ? `http://mock.invalid${url}` : url, "http://mock.invalid");
  } catch {
    return undefined;
  }
}

function readQuery(search: URLSearchParams): MockRequest["query"] {
  const values = (name: string) => {
    const [first = "", ...others] = search.getAll(name);
    return others.length === 0 ? first : [first, ...others];
  };
  return Object.fromEntries(Array.from(new Set(search.keys()), (name) => [name, values(name)]));
}

/** For an HTTP/1.0 client, which may omit the header `Host`. */
function localHost({ socket: { localAddress = "", localPort } }: IncomingMessage): string {
  return `${localAddress.includes(":") ? `[${localAddress}]` : localAddress}:${localPort}`;
}
