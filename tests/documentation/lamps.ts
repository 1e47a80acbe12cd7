import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Comparison, compare, pageLines } from "../../scripts/documentation/compare/index.js";
import { readTexts, toFacts } from "../../scripts/documentation/index.js";
import { differenceText } from "../../scripts/documentation/write-report.js";
import { ROOT } from "../../scripts/lib/root.js";
import { Description } from "../../src/description/description.js";
import type { JsonObject } from "../../src/description/json.js";
import { endpointTable, fence } from "./read.js";

/** Pages and a description of our own that agree in everything; tests alter the one or the other. */
export const LAMPS = "tests/documentation/lamps/openapi.yaml";

const DOCUMENT = parse(readFileSync(join(ROOT, LAMPS), "utf8")) as JsonObject;

export const PAGES: Readonly<Record<string, string>> = {
  "light-lamp.mdx": [
    "---",
    "title: Light a Lamp",
    "---",
    "",
    ...endpointTable(
      "POST",
      "`https://{{host}}/api/public/lamp/{{lampId}}/light`",
      "| **Content Type** | `application/json` |",
      "| **API Scope** | App Builder: Light Lamps; Admin Console: Lamps > Light |",
    ),
    "",
    "## Query Parameters",
    "",
    "| Parameter | Required | Type | Description |",
    "|---|---|---|---|",
    "| `wait` | Optional | Boolean | Whether to wait. Default: `false`. |",
    "| `limit` | Optional | Number | Lamps per page. Default: `20`. Maximum: `100`. |",
    "",
    "## Body Parameters",
    "",
    "| Parameter | Required | Type | Description |",
    "|---|---|---|---|",
    "| `brightness` | Required | Number | How bright. |",
    "| `colour` | Optional | String | Possible values: `red`, `green`. |",
    "| `wick` | Optional | Object | The wick. |",
    "",
    "## Sample Request",
    fence("json", '{ "brightness": 3, "colour": "red",', '  "wick": {', '    "length": 4', "  }", "}"),
    "## Sample Response",
    fence("json", "{", '  "lampId": "l-1",', '  "isLit": true,', '  "fuel": { "level": 3 }', "}"),
  ].join("\n"),
  "list-lamps.mdx": [
    "---",
    "title: List Lamps",
    "---",
    "",
    ...endpointTable(
      "GET",
      "`https://{{host}}/api/public/lamps`",
      "| **API Scope** | App Builder: Not Applicable; Admin Console: Lamps > List |",
    ),
    "",
    "## Sample Response",
    fence("json", "{", '  "lamps": [{ "lampId": "l-1", "burnedOutAt": null }]', "}"),
  ].join("\n"),
  "rate-limit.mdx": [
    "| Enforcement Level | Rate Limit | API List |",
    "|---|---|---|",
    "| bot | 60 per minute / 1,800 per hour | **Lamps**: Light a Lamp. |",
    "| account | 60 per minute / 1,800 per hour | **Lamps**: List Lamps. |",
  ].join("\n"),
};

/** The pages with one of them rewritten; another name for a new page, `undefined` for one that is gone. */
export function altered(changes: Readonly<Record<string, string | ((text: string) => string) | undefined>>): Record<string, string> {
  const pages: Record<string, string> = { ...PAGES };
  for (const [name, change] of Object.entries(changes)) {
    if (change === undefined) delete pages[name];
    else pages[name] = typeof change === "string" ? change : change(pages[name] ?? "");
  }
  return pages;
}

/** Replaces a text that must be there. */
export function swap(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The page does not say: ${from}`);
  return text.replace(from, to);
}

export function compareWith(description: Description, pages: Readonly<Record<string, string>> = PAGES): Comparison {
  const read = readTexts(new Map(Object.entries(pages)));
  return compare(toFacts(read, "2026-01-01"), description, pageLines(read));
}

/** Each difference in one sentence. */
export function sentences({ differences }: Comparison): string[] {
  return differences.map(({ operation, at, page, description, place }) =>
    differenceText({ operation, at, says: page, described: description, source: place.address }),
  );
}

/** The description in one document, changed by a test. */
export function described(change: (operations: { light: Open; list: Open }, schemas: Open) => void = () => {}): Description {
  const document = structuredClone(DOCUMENT);
  const { paths, components } = document as Open;
  change({ light: paths["/api/public/lamp/{lampId}/light"].post, list: paths["/api/public/lamps"].get }, components.schemas);
  return Description.of(document);
}

// biome-ignore lint/suspicious/noExplicitAny: tests reach into the document wherever they like
export type Open = any;
