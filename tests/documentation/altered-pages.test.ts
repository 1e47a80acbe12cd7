import { describe, expect, it } from "vitest";
import { altered, compareWith, described, PAGES, sentences, swap } from "./lamps.js";

const light = PAGES["light-lamp.mdx"] ?? "";
const list = PAGES["list-lamps.mdx"] ?? "";

/** The differences of the description from the page about lighting a lamp with a text replaced, and the line of `marked` there. */
function alter(from: string, to: string, marked = to.split("\n").at(-1) ?? "") {
  const page = swap(light, from, to);
  const { differences } = compareWith(described(), altered({ "light-lamp.mdx": page }));
  const line = page.split("\n").findIndex((text) => text.includes(marked)) + 1;
  return { line, found: differences.map(({ at, line: found, slug }) => ({ at, line: found, slug })) };
}

describe("a page that changes", () => {
  it("differs in nothing before", () => {
    expect(compareWith(described())).toEqual({ differences: [], silenced: 0, notDescribed: [] });
  });

  it.each([
    ["a query parameter is added", "| `wait` |", "| `glow` | Optional | String | How. |\n| `wait` |", "missing query.glow", "`glow`"],
    ["a body field is added", "| `wick` |", "| `glow` | Optional | String | How. |\n| `wick` |", "missing body.glow", "`glow`"],
    ["a parameter's required flag is flipped", "| `limit` | Optional", "| `limit` | Required", "required query.limit"],
    ["a field's required flag is flipped", "| `brightness` | Required", "| `brightness` | Optional", "required body.brightness"],
    ["a field becomes required under a condition", "| `brightness` | Required", "| `brightness` | Conditional", "required body.brightness"],
    ["a default is changed", "Default: `20`", "Default: `25`", "default query.limit"],
    ["a default is dropped", "Whether to wait. Default: `false`.", "Whether to wait.", "default query.wait"],
    ["a maximum is changed", "Maximum: `100`", "Maximum: `50`", "max query.limit"],
    ["a maximum is dropped", " Maximum: `100`.", "", "max query.limit", "`limit`"],
    ["a value is added", "`red`, `green`", "`red`, `green`, `blue`", "enum body.colour"],
    ["a type is changed", "| `wait` | Optional | Boolean", "| `wait` | Optional | Array", "type query.wait"],
    ["a field of the sample request is renamed", '"length": 4', '"lenght": 4', "renamed body.wick.lenght"],
    ["a field of the sample response is renamed", '"isLit"', '"lit"', "renamed response.lit"],
    ["a nested field of the sample response is renamed", '"fuel": { "level"', '"fuel": { "levels"', "renamed response.fuel.levels"],
    ["a field of the sample response is added", '"isLit"', '"smoke": 1,\n  "isLit"', "missing response.smoke", '"smoke"'],
    ["the sample shows another type", '"isLit": true', '"isLit": "yes"', "sample response.isLit"],
    ["a scope is changed", "Light Lamps;", "Kindle Lamps;", "scope botBuilder"],
    ["a kind of app is excluded", "Admin Console: Lamps > Light", "Admin Console: Not Applicable", "scope adminConsole"],
    ["the endpoint moves", "lamp/{{lampId}}/light`", "lamps/{{lampId}}/light`", "endpoint"],
    ["the method changes", "| POST |", "| PUT |", "endpoint", "/light`"],
    ["the content type changes", "`application/json`", "`multipart/form-data`", "contentType", "/light`"],
  ])("%s: one difference, with its line", (_, from, to, at, marked?: string) => {
    const { line, found } = alter(from, to, marked);
    expect(line).toBeGreaterThan(0);
    expect(found).toEqual([{ at, line, slug: "light-lamp" }]);
  });

  it("is gone: its operation has no page any more", () => {
    expect(
      sentences(compareWith(described(), altered({ "light-lamp.mdx": undefined, "rate-limit.mdx": PAGES["rate-limit.mdx"] ?? "" }))),
    ).toEqual([expect.stringContaining("lamps.light, page: the page says there is no such page, the description light-lamp (")]);
  });

  it("is split: the page that has the endpoint now is named, and compared", () => {
    const pages = altered({ "light-lamp.mdx": undefined, "kindle-lamp.mdx": swap(light, "Default: `20`", "Default: `25`") });
    expect(compareWith(described(), pages).differences.map(({ at, page, slug }) => [at, page, slug])).toEqual([
      ["page", "there is no such page; kindle-lamp has the endpoint", "kindle-lamp"],
      ["default query.limit", "25", "kindle-lamp"],
    ]);
  });

  it("gets a second endpoint that is not described", () => {
    const more = swap(list, "/lamps`", "/lamps`<br />`https://{{host}}/api/public/lanterns`");
    const { differences } = compareWith(described(), altered({ "list-lamps.mdx": more }));
    expect(differences.map(({ operation, at, line }) => [operation, at, line])).toEqual([
      ["lamps.list", "operation GET /api/public/lanterns", 8],
    ]);
  });

  it("moves one of its endpoints and gets another: the one most like the old one counts as moved", () => {
    const more = swap(list, "/lamps`", "/lanterns`<br />`https://{{host}}/api/public/old/lamps`");
    const { differences } = compareWith(described(), altered({ "list-lamps.mdx": more }));
    expect(differences.map(({ at, page, line }) => [at, page, line])).toEqual([
      ["endpoint", "GET /api/public/old/lamps", 8],
      ["operation GET /api/public/lanterns", "GET /api/public/lanterns", 8],
    ]);
  });

  it("gets another rate limit", () => {
    const limits = swap(PAGES["rate-limit.mdx"] ?? "", "| account | 60", "| account | 30");
    const comparison = compareWith(described(), altered({ "rate-limit.mdx": limits }));
    expect(comparison.differences.map(({ slug, line }) => [slug, line])).toEqual([["rate-limit", 4]]);
    expect(sentences(comparison)).toEqual([
      expect.stringMatching(
        /^lamps\.list, rateLimit: the page says 30 a minute and 1800 an hour per account, the description 60 a minute /,
      ),
    ]);
  });

  it("calls a path parameter by another name: no difference, since pages spell one ID in several ways", () => {
    expect(alter("{{lampId}}/light", "{{streamId}}/light").found).toEqual([]);
  });
});

describe("a new page", () => {
  it("of operations that nobody described is listed, not a difference", () => {
    const snuff = swap(swap(light, "/light`", "/snuff`"), "Light a Lamp", "Snuff a Lamp");
    expect(compareWith(described(), altered({ "snuff-lamp.mdx": snuff }))).toEqual({
      differences: [],
      silenced: 0,
      notDescribed: ["snuff-lamp"],
    });
  });

  it("of an operation that another page has too counts as described", () => {
    expect(compareWith(described(), altered({ "light-again.mdx": swap(light, "Light a Lamp", "Light It Again") })).notDescribed).toEqual(
      [],
    );
  });
});
