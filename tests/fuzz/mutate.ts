import type { Json, JsonObject } from "../../scripts/lib/description.js";
import type { Dice } from "./dice.js";
import type { WireRequest } from "./request.js";

type Mutation = (request: WireRequest, dice: Dice) => void;

/** Odd, but each a token of HTTP that Node's parser knows, or one that it does not. */
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "PRI", "X", "GE T", ""];
const TYPES = [
  "",
  ";;;",
  "json",
  "text/plain",
  "application/xml",
  "application/json; charset=x",
  "application/x-www-form-urlencoded",
  "*/*",
];
const FORMS = [
  "multipart/form-data",
  "multipart/form-data; boundary=",
  'multipart/form-data; boundary="',
  "multipart/form-data; boundary=x",
];
const ACCEPTS = ["*/*", "application/json", "text/plain", "text/html;q=0.9", "image/*", ";", "", "application/json;q=2", "a/b/c"];
const PREFERS = [
  "code=404",
  "code=500",
  "code=999",
  "code=",
  "example=empty",
  "example=nope",
  "dynamic=true",
  "dynamic=x",
  "job=fail",
  "job=x",
  "delay=x",
  "delay=1",
  "=",
  ",;",
  "seed=1",
  "code=200, dynamic=true",
];
const HEADERS = [
  "accept",
  "prefer",
  "content-type",
  "origin",
  "host",
  "expect",
  "range",
  "cookie",
  "if-none-match",
  "te",
  "upgrade",
  "access-control-request-headers",
  "accept-encoding",
  "content-encoding",
  "x-forwarded-host",
];

const ofBody: readonly Mutation[] = [
  (request, dice) => writeJson(request, alter(request.json ?? {}, dice)),
  (request, dice) => writeJson(request, dice.pick<Json>([null, [], {}, "", "text", 0, -1, true, [[[]]], { a: { b: { c: [] } } }])),
  (request, dice) => cut(request, dice.below(request.body.length + 1)),
  (request, dice) => append(request, dice.pick([Buffer.from("}"), Buffer.from("\0"), Buffer.from([0xff, 0xfe]), Buffer.from(dice.text())])),
  (request, dice) => flip(request, dice),
  (request) => cut(request, 0),
  (request, dice) =>
    set(request, Buffer.from(dice.pick(["{", "[".repeat(5_000), '{"a":'.repeat(1_000), '"\\ud800"', "1e999", '{"__proto__":{}}']))),
  (request, dice) => set(request, Buffer.from(Array.from({ length: dice.below(200) }, () => dice.below(256)))),
  (request, dice) => {
    request.headers["content-type"] = dice.pick([...TYPES, ...FORMS]);
  },
  (request) => {
    delete request.headers["content-type"];
  },
  (request, dice) => {
    request.headers["content-length"] = dice.pick(["0", "1", "99999", "-1", "x", "1, 1", String(request.body.length + 1)]);
  },
  (request, dice) => {
    request.headers["transfer-encoding"] = dice.pick(["chunked", "gzip", "identity", "chunked, chunked", "x"]);
  },
];

const ofTarget: readonly Mutation[] = [
  (request, dice) => {
    const [path, query = ""] = request.target.split("?");
    const wrong = dice.pick([
      "limit=abc",
      "offset=-1",
      "limit=",
      "a[b]=c",
      "a=%zz",
      "%",
      "&&&",
      "=",
      `${encodeURIComponent(dice.text())}=${encodeURIComponent(dice.text())}`,
    ]);
    request.target = `${path}?${query}&${wrong}`;
  },
  (request) => {
    request.target = request.target.split("?")[0] ?? "";
  },
  (request) => {
    request.target = request.target.replace("?", `?${request.target.split("?")[1] ?? "a"}&`);
  },
  (request, dice) =>
    spliceTarget(
      request,
      dice,
      dice.pick([
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
      ]),
    ),
  (request, dice) => {
    const segments = request.target.split("/");
    segments.splice(dice.below(segments.length), dice.below(2), ...(dice.chance(0.5) ? [encodeURIComponent(dice.text())] : []));
    request.target = segments.join("/");
  },
  (request, dice) => {
    request.target = dice.pick([
      "*",
      "/",
      "//",
      "/__mock/",
      "/__mock/files/",
      "/__mock/files/%zz",
      "/__mock/health",
      "http://",
      "http://[",
      "https://a.example/api",
      "?",
      "a",
      `/${dice.text()}`,
      "/a".repeat(500),
      "/%".repeat(50),
    ]);
  },
  (request, dice) => {
    request.target = dice.chance(0.5) ? request.target.toUpperCase() : `${request.target}/`;
  },
];

const ofHead: readonly Mutation[] = [
  (request, dice) => {
    request.method = dice.pick(METHODS);
  },
  (request, dice) => {
    request.headers.auth = dice.pick(["", "a.b.c", "Bearer x", "\x80\xff", " ", "a".repeat(5_000)]);
  },
  (request) => {
    delete request.headers.auth;
  },
  (request, dice) => {
    request.headers.accept = dice.pick(ACCEPTS);
  },
  (request, dice) => {
    request.headers.prefer = dice.pick(PREFERS);
  },
  (request, dice) => {
    request.headers[dice.pick(HEADERS)] = dice.text();
  },
  (request, dice) => {
    request.headers[dice.text()] = "x";
  },
  (request, dice) => {
    request.headers["x-many"] = Array.from({ length: dice.pick([10, 3_000]) }, () => "a").join("\r\nx-many: ");
  },
];

/** Spoils a request in one to three ways. By chance it may still be right. */
export function spoil(request: WireRequest, dice: Dice): WireRequest {
  const spoilt = { ...request, headers: { ...request.headers } };
  const families = [...(request.body.length > 0 ? [ofBody, ofBody] : []), ofTarget, ofHead];
  for (let count = 1 + dice.below(3); count > 0; count--) dice.pick(dice.pick(families))(spoilt, dice);
  return spoilt;
}

/** Another value in its place, something too much, or something missing, at any depth. */
function alter(value: Json, dice: Dice): Json {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const other = dice.pick<Json>([null, "", "no such word", -1, 1.5, 1e300, true, [], {}, [null], { a: 1 }, dice.text()]);
  if (entries.length === 0 || dice.chance(0.2)) return other;
  const [key, inner] = dice.pick(entries);
  const copy = structuredClone(value) as JsonObject;
  const way = dice.below(3);
  if (way === 0) delete copy[key];
  else if (way === 1) copy[dice.text()] = other;
  else copy[key] = alter(inner as Json, dice);
  return copy;
}

function writeJson(request: WireRequest, json: Json): void {
  set(request, Buffer.from(JSON.stringify(json)));
}

function set(request: WireRequest, body: Buffer): void {
  request.body = body;
}

function cut(request: WireRequest, length: number): void {
  request.body = request.body.subarray(0, length);
}

function append(request: WireRequest, bytes: Buffer): void {
  request.body = Buffer.concat([request.body, bytes]);
}

function flip(request: WireRequest, dice: Dice): void {
  request.body = Buffer.from(request.body);
  for (let count = dice.below(5); count >= 0; count--) request.body[dice.below(request.body.length)] = dice.below(256);
}

function spliceTarget(request: WireRequest, dice: Dice, text: string): void {
  const at = dice.below(request.target.length + 1);
  request.target = request.target.slice(0, at) + text + request.target.slice(at);
}
