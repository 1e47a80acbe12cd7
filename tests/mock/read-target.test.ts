import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { readTarget, schemeOf } from "../../src/mock/read-target.js";

/** What is read of a request that Node.js received. */
const read = (request: object) => readTarget({ headers: { host: "a.example" }, socket: {}, ...request } as IncomingMessage);

it("a request names its method, path, query, headers and origin", () => {
  const headers = { host: "a.example:81", "x-a": "b" };
  expect(read({ method: "POST", url: "/a/%20b?x=1&y=&x=2&x=%C3%BC&z", headers })).toEqual({
    method: "POST",
    path: "/a/%20b",
    query: { x: ["1", "2", "ü"], y: "", z: "" },
    headers,
    origin: "http://a.example:81",
  });
  expect(read({})).toEqual({ method: "GET", path: "/", query: {}, headers: { host: "a.example" }, origin: "http://a.example" });
});

it.each([
  ["//b.example/a", "//b.example/a"],
  ["http://b.example/a?c=d", "/a"],
  ["*", "/*"],
  ["http://[", undefined],
  ["/a#b", "/a"],
])("the path of %s is %s", (url, path) => {
  expect(read({ url })?.path).toBe(path);
});

it.each([
  [{ localAddress: "127.0.0.1", localPort: 4010 }, "http://127.0.0.1:4010"],
  [{ localAddress: "::1", localPort: 4010 }, "http://[::1]:4010"],
  [{ localAddress: "127.0.0.1", localPort: 4010, encrypted: true }, "https://127.0.0.1:4010"],
])("without a host, the origin is the address of the socket: %j", (socket, origin) => {
  expect([read({ headers: {}, socket })?.origin, read({ headers: { host: "" }, socket })?.origin]).toEqual([origin, origin]);
});

it("the scheme says whether the connection is encrypted", () => {
  const schemes = [{ encrypted: true }, {}].map((socket) => schemeOf({ socket } as IncomingMessage));
  expect(schemes).toEqual(["https", "http"]);
});
