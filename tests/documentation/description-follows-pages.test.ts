import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compare } from "../../scripts/documentation/compare/index.js";
import { readFacts } from "../../scripts/documentation/index.js";
import { differenceText } from "../../scripts/documentation/write-report.js";
import { loadSources } from "../../scripts/lib/load-sources.js";
import { ROOT } from "../../scripts/lib/root.js";

it("the description says what every page says, or why it does not", async () => {
  const facts = readFacts(await readFile(join(ROOT, "openapi/documentation.json"), "utf8"));
  const { description, lineOf } = loadSources();
  const { differences, notDescribed } = compare(facts, description);
  const found = differences.map(({ operation, at, page, description: own, place }) =>
    differenceText({ operation, at, says: page, described: own, source: `${place.source}:${lineOf(place)}` }),
  );
  expect(found).toEqual([]);
  expect(description.operations.length).toBeGreaterThan(0);
  expect(notDescribed).toEqual([]);
});
