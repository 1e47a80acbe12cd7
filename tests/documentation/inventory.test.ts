import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readPages, readTexts, toFacts } from "../../scripts/documentation/index.js";
import { pageOf } from "./read.js";

const LIST = [
  "## Lamp APIs",
  "",
  "| API | Description | Platform Scope | Admin Console Scope |",
  "|:---|---|---|---|",
  "| [Light - Lamp](/docs/apis/light-lamp) | Lights one. | Light Oil | NA |",
  "  [Put Out a Lamp](/docs/apis/put-out-lamp#top) | Puts it out. | NA | Lamps > Oil |",
  "",
  "## Oil APIs",
  "",
  "| API | Description | Associated Bot Admin App Scope |",
  "|---|---|---|",
  "| [Fill Oil](fill-oil.mdx) | Fills it. | Lamps > Oil |",
].join("\n");
const LIMITS = [
  "| Enforcement Level | Rate Limit | API List |",
  "|---|---|---|",
  "| bot | 60 per minute / 1,800 per hour | **Lamp APIs**: Light Lamp, Put Out a Lamp (Fast). **Other APIs**: Snuff. |",
  "| account+table | 600 per minute / 18000 per hour | **Oil APIs**: Fill Oil API. |",
].join("\n");
const page = (path: string) => pageOf("POST", `\`https://{{host}}/api/public/${path}\``);
const PAGES: [string, string][] = [
  ["light-lamp.mdx", page("light")],
  ["put-out-lamp.mdx", page("putout").replace("Lantern API", "Put Out a Lamp (Fast)")],
  ["fill-oil.mdx", page("oil")],
  ["api-list.mdx", LIST],
  ["rate-limit.mdx", LIMITS],
];
const facts = (pages: [string, string][]) => toFacts(readTexts(new Map(pages)), "2026-01-01");

describe("the list of APIs", () => {
  it("gives each page its section and the scopes that it names there", () => {
    const { pages } = facts(PAGES);
    expect(pages["light-lamp"]?.listed).toEqual({ section: "Lamp APIs", scopes: { builder: ["Light Oil"], admin: [] } });
    expect(pages["put-out-lamp"]?.listed).toEqual({ section: "Lamp APIs", scopes: { builder: [], admin: ["Lamps > Oil"] } });
    expect(pages["fill-oil"]?.listed).toEqual({ section: "Oil APIs", scopes: { admin: ["Lamps > Oil"] } });
  });

  it("tells pages that are not there, and those that it does not name", () => {
    const { findings } = readTexts(new Map([...PAGES.slice(1), ["snuff.mdx", page("snuff")]]));
    expect(findings).toEqual([
      { page: "api-list.mdx", line: 5, level: "problem", message: "the page light-lamp is listed, and not there" },
      { page: "snuff.mdx", line: 1, level: "note", message: "the list of APIs does not name this page" },
    ]);
  });
});

describe("the matrix of rate limits", () => {
  it("is told to the pages by the names in the list, or by their titles", () => {
    const { pages, rateLimits } = facts(PAGES);
    expect(pages["light-lamp"]?.rateLimit).toEqual({ level: "bot", perMinute: 60, perHour: 1800 });
    expect(pages["put-out-lamp"]?.rateLimit).toEqual({ level: "bot", perMinute: 60, perHour: 1800 });
    expect(pages["fill-oil"]?.rateLimit).toEqual({ level: "account+table", perMinute: 600, perHour: 18_000 });
    expect(rateLimits).toEqual([
      { level: "bot", perMinute: 60, perHour: 1800, unknown: ["Snuff"] },
      { level: "account+table", perMinute: 600, perHour: 18_000 },
    ]);
  });

  it("is a problem when no table of it can be read", () => {
    expect(readTexts(new Map([["rate-limit.mdx", "Soon."]])).findings).toMatchObject([{ page: "rate-limit.mdx", level: "problem" }]);
  });
});

it("a folder is read with the rate limits that stand in it or above it, in any order of its files", async () => {
  const root = await mkdtemp(join(tmpdir(), "pages-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const folder = join(root, "automation");
  await mkdir(folder);
  for (const [name, text] of PAGES.toReversed()) await writeFile(join(name === "rate-limit.mdx" ? root : folder, name), text);
  await writeFile(join(folder, "notes.txt"), "no page");
  expect(toFacts(await readPages(folder), "2026-01-01")).toEqual(facts(PAGES));
});
