import { describe, expect, it } from "vitest";
import { documentedOperations } from "../../scripts/documentation/compare/index.js";
import { readTexts, toFacts } from "../../scripts/documentation/index.js";
import { partsOfOperation } from "../../scripts/generate/honesty.js";
import { indexPage } from "../../scripts/generate/index-page.js";
import { altered, described, type Open, PAGES } from "../documentation/lamps.js";

const factsOf = (pages: Readonly<Record<string, string>> = PAGES) => toFacts(readTexts(new Map(Object.entries(pages))), "2026-01-01");

/** Name and level of the parts of lighting a lamp, in a description that a test has changed. */
function levels(change: (light: Open, schemas: Open) => void): Record<string, string> {
  const operation = described(({ light }, schemas) => change(light, schemas)).operation("lamps.light");
  const documented = documentedOperations(factsOf()).find(({ slug }) => slug === "light-lamp");
  return Object.fromEntries(partsOfOperation(operation, documented).map(({ name, level }) => [name, level]));
}

describe("how sure a part of an operation is", () => {
  it("documented, where the page names it", () => {
    const parts = levels(() => {});
    expect(parts).toMatchObject({
      200: "documented",
      "query.limit": "documented",
      "body.wick.length": "documented",
      "response.isLit": "documented",
    });
    expect(parts).toMatchObject({ "body.colour = red": "documented", "response.burnedOutAt": "unshown" });
  });

  it("what it says itself, where the page is silent; inferred too where only the meaning is", () => {
    const parts = levels((light, { Lamp }) => {
      light.responses["429"] = { description: "Too many.", "x-provenance": { level: "observed" } };
      Lamp.properties.smoke = { type: "object", properties: { colour: { type: "string" } }, "x-provenance": { level: "observed" } };
      Lamp.properties.fuel["x-provenance"] = { level: "inferred" };
    });
    expect(parts).toMatchObject({ 429: "observed", "response.smoke": "observed", "response.smoke.colour": "observed" });
    expect(parts).toMatchObject({ "response.fuel": "inferred", "response.fuel.level": "documented" });
  });

  it("unshown, for a value that the page's list lacks and a field that no page has", () => {
    const parts = levels((light, { LightRequest }) => {
      LightRequest.properties.colour.enum.push("blue");
      light.parameters.push({ name: "glow", in: "query", schema: { type: "string" } });
    });
    expect(parts).toMatchObject({ "body.colour = blue": "unshown", "query.glow": "unshown" });
  });
});

describe("the index", () => {
  const page = (change: Parameters<typeof described>[0], pages = PAGES) => indexPage(described(change), new Map(), factsOf(pages));

  it("lists what neither page nor caller has shown, without what is inside of it, names of several operations once", () => {
    const found = page(({ light, list }, { Lamp }) => {
      for (const { responses } of [light, list]) responses["412"] = { description: "No.", "x-provenance": { level: "inferred" } };
      Lamp.properties.smoke = { type: "object", properties: { colour: { type: "string" } } };
      Lamp.properties.fuel["x-provenance"] = { level: "inferred" };
    });
    const lines = [
      "<summary>6 that neither page nor caller has shown</summary>",
      "",
      "- `lamps.light`, `lamps.list`: `412`",
      "- `lamps.light`: `response.burnedOutAt`, `response.smoke`",
      "- `lamps.list`: `response.lamps[].isLit`, `response.lamps[].fuel`, `response.lamps[].smoke`",
    ];
    expect(found).toContain(`${lines.join("\n")}\n`);
  });

  it("lists the pages that are not described yet", () => {
    const snuff = (PAGES["light-lamp.mdx"] ?? "").replaceAll("/light", "/snuff");
    expect(page(() => {}, altered({ "snuff-lamp.mdx": snuff }))).toContain("## Pages not described yet (1)\n\n`snuff-lamp`\n");
    expect(page(() => {})).toContain("## Pages not described yet (0)\n\nEvery page is described.\n");
  });
});
