/** A request that is legal HTTP and costs a careless server much time or memory. */
export interface HeavyRequest {
  readonly name: string;
  /** Such as `POST /api/public/usersInfo`. */
  readonly call: string;
  readonly type: string;
  readonly body: string;
}

const LOOKUP = "POST /api/public/usersInfo";
const TABLE = "POST /api/public/tables/Orders";
const TABLE_UPDATE = "PUT /api/public/tables/Orders";
const HISTORY = "POST /api/public/bot/b/getMessages";
const ROLES = "POST /api/public/btroles/assignments/";
const UPLOAD = "POST /api/public/uploadfile";
const JSON_TYPE = "application/json";
const FORM_TYPE = "multipart/form-data; boundary=B";

/** A text repeated until it has about `size` characters. */
const fill = (text: string, size: number) => text.repeat(Math.max(1, Math.floor(size / text.length)));
const listOf = (item: string, size: number) => `[${fill(`${item},`, size).slice(0, -1)}]`;
const objectOf = (member: (index: number) => string, count: number) => `{${Array.from({ length: count }, (_, i) => member(i)).join(",")}}`;
const part = (name: string, content = "x") => `--B\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`;

/** Each kind of heavy body, of about `size` bytes. */
export function heavyRequests(size: number): HeavyRequest[] {
  const json = (name: string, call: string, body: string): HeavyRequest => ({ name, call, type: JSON_TYPE, body });
  const form = (name: string, parts: string): HeavyRequest => ({ name, call: UPLOAD, type: FORM_TYPE, body: `${parts}--B--\r\n` });
  const other = (name: string, type: string, body: string): HeavyRequest => ({ name, call: LOOKUP, type, body });
  return [
    json("a list of numbers where texts belong", LOOKUP, `{"emailIds":${listOf("1", size)}}`),
    json("a list of floating point numbers", LOOKUP, `{"emailIds":${listOf("1e308", size)}}`),
    json("a list of empty texts", LOOKUP, `{"emailIds":${listOf('""', size)}}`),
    json("a list of valid texts", LOOKUP, `{"emailIds":${listOf('"a@b.de"', size)}}`),
    json("a list of objects where texts belong", LOOKUP, `{"emailIds":${listOf('{"a":{"b":[1]}}', size)}}`),
    json("nested lists", LOOKUP, `{"emailIds":${fill("[", size / 2)}${fill("]", size / 2)}}`),
    json("nested objects", LOOKUP, `${fill('{"a":', size / 6)}1${"}".repeat(Math.floor(size / 6 / 5))}`),
    json("lists that are never closed", LOOKUP, fill("[", size)),
    json(
      "a wide object",
      LOOKUP,
      objectOf((i) => `"k${i}":1`, size / 11),
    ),
    json("a wide row", TABLE, `{"data":${objectOf((i) => `"k${i}":"v"`, size / 13)}}`),
    json("a wide row of invalid columns", TABLE, `{"data":${objectOf((i) => `"k${i}":[]`, size / 13)}}`),
    json("one key again and again", LOOKUP, `{${fill('"emailIds":[1],', size).slice(0, -1)}}`),
    json("keys named __proto__", LOOKUP, `{${fill('"__proto__":{"a":1},', size).slice(0, -1)}}`),
    json("a number of many digits", LOOKUP, `{"emailIds":[${fill("9", size)}]}`),
    json("a long text", LOOKUP, `{"emailIds":["${fill("a@", size)}"]}`),
    json("a long text of escapes", LOOKUP, `{"emailIds":["${fill("\\ud83d", size)}"]}`),
    json("a long text that is no timestamp", "POST /api/public/bot/b/getMessages", `{"dateFrom":"${fill("2026-", size)}"}`),
    json("valid rows", `${TABLE}/bulk`, `{"data":${listOf('{"Order_Number":"a","Quantity":3}', size)}}`),
    json("invalid rows", `${TABLE}/bulk`, `{"data":${listOf('{"Order_Number":[[]]}', size)}}`),
    json("valid conditions", `${TABLE}/query`, `{"query":{"expressions":${listOf('{"field":"a","operand":"=","value":"x"}', size)}}}`),
    json("empty conditions", `${TABLE}/query`, `{"query":{"expressions":${listOf("{}", size)}}}`),
    json(
      "objects of many fields",
      HISTORY,
      objectOf((i) => `"o${i}":${objectOf((j) => `"f${j}":1`, 2_000)}`, size / 20_000),
    ),
    json(
      "more fields than any filter",
      HISTORY,
      objectOf((i) => `"f${i}":"${"x".repeat(Math.floor(size / 5_000) - 12)}"`, 4_900),
    ),
    json(
      "wide values for all rows",
      TABLE_UPDATE,
      `{"query":{"expressions":[]},"data":${objectOf((i) => `"c${i}":"${"v".repeat(Math.floor(size / 5_000) - 12)}"`, 4_900)}}`,
    ),
    json("valid users", "POST /api/public/users", `{"users":${listOf('{"userInfo":{"emailId":"a@b.de"}}', size)}}`),
    json("FAQs without fields", "POST /api/public/bot/b/faqs/bulk?language=en", `{"faqs":${listOf("{}", size)}}`),
    json("items of several kinds", "POST /api/public/bot/b/notifyV2", `{"channel":"a","content":{},"identities":${listOf("{}", size)}}`),
    json("a root list of empty objects", ROLES, listOf("{}", size)),
    json("valid assignments", ROLES, listOf('{"roleId":"a","botId":"b"}', size)),
    other("JSON under another name", "application/vnd.any+json", `{"emailIds":${listOf("1", size)}}`),
    other("a URL-encoded form with deep names", "application/x-www-form-urlencoded", `emailIds${fill("[a]", size)}=1`),
    other("a URL-encoded form of many fields", "application/x-www-form-urlencoded", fill("a=1&", size)),
    other("a text", "text/plain", fill("a", size)),
    form("a form of many parts", fill(part("a"), size)),
    form("a form with a long name", part(fill("a", size))),
    form("a form with a name of brackets", part(`a${fill("[b]", size)}`)),
    form("a form with a long field", part("fileContext", fill("a", size))),
    form("a form of boundaries", fill("--B\r\n", size)),
    form("a form of lines that are almost boundaries", part('file"; filename="a', fill("\r\n--A", size))),
  ];
}
