import fc from "fast-check";
import type { Json } from "../../src/description/json.js";
import { alteration } from "./json.js";
import { text } from "./text.js";
import type { WireRequest } from "./wire-request.js";

/** A change that may make a request wrong, or not HTTP at all. */
type Mutation = (request: WireRequest) => WireRequest;

/** Odd, but each a token of HTTP that Node's parser knows, or one that it does not. */
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "PRI", "X", "GE T", ""];
const TYPES = ["", ";;;", "json", "text/plain", "application/xml", "application/json; charset=x", "*/*"];
const FORMS = ["", "; boundary=", '; boundary="', "; boundary=x"].map((boundary) => `multipart/form-data${boundary}`);
const ACCEPTS = ["*/*", "application/json", "text/plain", "text/html;q=0.9", "image/*", ";", "", "application/json;q=2", "a/b/c"];
const CODES = ["200", "400", "404", "500", "999", "", "200, dynamic=true"].map((code) => `code=${code}`);
const PREFERS = [
  ...CODES,
  "example=empty",
  "example=nope",
  "dynamic=true",
  "dynamic=x",
  "job=fail",
  "job=x",
  "delay=x",
  "delay=1",
  "seed=1",
];
const HEADERS =
  "accept prefer content-type origin host expect range cookie if-none-match te upgrade accept-encoding content-encoding".split(" ");
const QUERIES = ["limit=abc", "offset=-1", "limit=", "a[b]=c", "a=%zz", "%", "&&&", "="];
const SPLICES = [
  "%",
  "%zz",
  "%ff",
  "%00",
  "%2e%2e",
  "/",
  "//",
  "/../",
  "/./",
  "\\",
  "?",
  "#",
  ";",
  ":",
  "@",
  "\x80",
  "é",
  "{",
  "|",
  "^",
  " ",
];
const OWN = ["/__mock/", "/__mock/files/", "/__mock/files/%zz", "/__mock/health"];
const TARGETS = ["*", "/", "//", "http://", "http://[", "https://a.example/api", "?", "a", "/a".repeat(500), "/%".repeat(50), ...OWN];
const JSONS = ["", "{", "[".repeat(5_000), '{"a":'.repeat(1_000), '"\\ud800"', "1e999", '{"__proto__":{}}', "null", "[]", "0"];
const TAILS = [Buffer.from("}"), Buffer.from("\0"), Buffer.from([0xff, 0xfe])];

/** A position in whatever there is, as a part of its length. */
const position = fc.double({ min: 0, max: 1, noNaN: true });
const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));

function withBody(change: (body: Buffer) => Buffer): Mutation {
  return (request) => request.with({ body: change(request.parts.body) });
}

const bodyMutations: fc.Arbitrary<Mutation>[] = [
  alteration.map(
    (alter) => (request) => request.with({ body: Buffer.from(JSON.stringify(alter((request.parts.json ?? {}) as Json) ?? null)) }),
  ),
  fc
    .oneof(
      fc.constantFrom(...JSONS).map((json) => Buffer.from(json)),
      bytes,
    )
    .map((body) => withBody(() => body)),
  position.map((at) => withBody((body) => body.subarray(0, at * body.length))),
  fc
    .oneof(
      fc.constantFrom(...TAILS),
      text().map((tail) => Buffer.from(tail)),
    )
    .map((tail) => withBody((body) => Buffer.concat([body, tail]))),
  fc.array(fc.tuple(position, fc.nat(255)), { minLength: 1, maxLength: 5 }).map((flips) => withBody((body) => flip(body, flips))),
  fc.constantFrom(...TYPES, ...FORMS).map((type) => (request) => request.withHeader("content-type", type)),
  fc.constant((request) => request.withoutHeader("content-type")),
  fc
    .constantFrom("0", "1", "99999", "-1", "x", "1, 1", "one more")
    .map(
      (length) => (request) => request.withHeader("content-length", length === "one more" ? String(request.parts.body.length + 1) : length),
    ),
  fc
    .constantFrom("chunked", "gzip", "identity", "chunked, chunked", "x")
    .map((coding) => (request) => request.withHeader("transfer-encoding", coding)),
];

function withTarget(change: (target: string) => string): Mutation {
  return (request) => request.with({ target: change(request.parts.target) });
}

const targetMutations: fc.Arbitrary<Mutation>[] = [
  fc
    .oneof(
      fc.constantFrom(...QUERIES),
      fc.tuple(text(), text()).map((pair) => pair.map(encodeURIComponent).join("=")),
    )
    .map((query) => withTarget((target) => `${target}${target.includes("?") ? "&" : "?"}${query}`)),
  fc.constant(withTarget((target) => target.split("?")[0] ?? "")),
  // Every parameter twice.
  fc.constant(withTarget((target) => `${target}&${target.split("?")[1] ?? "a"}`)),
  fc
    .tuple(fc.constantFrom(...SPLICES), position)
    .map(([splice, at]) => withTarget((target) => target.slice(0, at * target.length) + splice + target.slice(at * target.length))),
  fc.tuple(position, fc.nat(1), fc.option(text())).map(([at, removed, added]) =>
    withTarget((target) => {
      const segments = target.split("/");
      return segments.toSpliced(at * segments.length, removed, ...(added === null ? [] : [encodeURIComponent(added)])).join("/");
    }),
  ),
  fc
    .oneof(
      fc.constantFrom(...TARGETS),
      text().map((path) => `/${path}`),
    )
    .map((target) => withTarget(() => target)),
  fc.constantFrom(
    withTarget((target) => target.toUpperCase()),
    withTarget((target) => `${target}/`),
  ),
];

const headMutations: fc.Arbitrary<Mutation>[] = [
  fc.constantFrom(...METHODS).map((method) => (request) => request.with({ method })),
  fc
    .constantFrom("", "a.b.c", "Bearer x", "\x80\xff", " ", "a".repeat(5_000))
    .map((token) => (request) => request.withHeader("auth", token)),
  fc.constant((request) => request.withoutHeader("auth")),
  fc.constantFrom(...ACCEPTS).map((accept) => (request) => request.withHeader("accept", accept)),
  fc.constantFrom(...PREFERS).map((prefer) => (request) => request.withHeader("prefer", prefer)),
  text().map((name) => (request) => request.withHeader(name, "x")),
  fc.constantFrom(10, 3_000).map((count) => (request) => request.withHeader("x-many", Array(count).fill("a").join("\r\nx-many: "))),
];

const headerMutation: fc.Arbitrary<Mutation> = fc.record({ name: fc.constantFrom(...HEADERS), value: text() }).map(
  ({ name, value }) =>
    (request) =>
      request.withHeader(name, value),
);

/** Other bytes in the place of some. */
const byteMutation: fc.Arbitrary<Mutation> = fc
  .record({ at: position, removed: fc.nat(20), inserted: bytes })
  .map(({ at, removed, inserted }) => (request) => {
    const edit = (all: Buffer) => {
      const start = Math.floor(at * all.length);
      return Buffer.concat([all.subarray(0, start), inserted, all.subarray(start + removed)]);
    };
    return request.with({ edits: [...(request.parts.edits ?? []), edit] });
  });

/** One to three changes. By chance a request may still be right after them. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof(
    { arbitrary: fc.oneof(...bodyMutations), weight: 6 },
    { arbitrary: fc.oneof(...targetMutations), weight: 4 },
    { arbitrary: fc.oneof(...headMutations), weight: 3 },
    { arbitrary: headerMutation, weight: 3 },
    { arbitrary: byteMutation, weight: 1 },
  ),
  { minLength: 1, maxLength: 3 },
);

function flip(body: Buffer, flips: readonly (readonly [at: number, byte: number])[]): Buffer {
  const flipped = Buffer.from(body);
  for (const [at, byte] of flips) if (body.length > 0) flipped[Math.floor(at * body.length) % body.length] = byte;
  return flipped;
}
