import { describe, expect, it } from "vitest";
import { readingCopy } from "../../scripts/docs/reading-copy.js";
import { indexPage } from "../../scripts/generate/index-page.js";
import { operationEntry } from "../../scripts/generate/operation-entry.js";
import { schemaTypes } from "../../scripts/generate/schema-types.js";
import { createFindings } from "../../src/cli/verify/findings.js";
import { listInputs } from "../../src/cli/verify/inputs.js";
import { Description } from "../../src/description/description.js";
import { oddDescription } from "../support/odd-description.js";

const NO_FACTS = { about: "", format: 1, read: "2026-01-01", rateLimits: [], pages: {} } as const;
const description = Description.of(oddDescription);
const entry = (id: string) => operationEntry(description.operation(id), description);

/** tests/mock/odd-description.test.ts serves the same description. */
describe("of an odd description", () => {
  it("the client's table knows the parameters in the path, the security of the root, and the job behind a shared response", () => {
    expect(entry("shelves.copy")).toMatchObject({
      path: "/shelves/{shelf}",
      apps: ["anyApp"],
      starts: { status: "copies.getStatus", input: { copy: ["output", "job", "id/1"] } },
    });
    expect(entry("copies.getStatus").job).toMatchObject({ state: ["state"], running: ["busy"] });
  });

  it("the types hold the parameters of the path item, both media types, the default response, and siblings of $ref", async () => {
    const types = await schemaTypes(description);
    expect(types).toMatch(/"shelves\.get": \{\s+parameters: \{\s+query: \{[^}]*tone: string;[^}]*size\?: "s" \| "m";/);
    expect(types).toContain('"text/csv"');
    expect(types).toMatch(/default: components\["responses"\]\["Error"\]/);
    expect(types).toMatch(/label\?: components\["schemas"\]\["Label\{1\}"\] & \{/);
  });

  it("the docs show every operation, those behind a referenced path item too", () => {
    const copy = Description.of(readingCopy(description, []));
    expect(copy.operations.map(({ description: text }) => text.includes("no rate limit documented"))).toEqual(
      description.operations.map(() => true),
    );
  });

  it("the index lists each operation with its statuses", () => {
    const page = indexPage(description, new Map(), NO_FACTS);
    for (const { id } of description.operations) expect(page).toContain(`\`${id}\``);
    expect(page).toContain("202 (1), default (1)");
  });

  it("verify:live asks for what the path item requires, and compares with what stands behind an encoded pointer", () => {
    const inputs = listInputs(description.operation("shelves.get")).map(({ name, required }) => [name, required]);
    expect(inputs).toEqual([
      ["shelf", true],
      ["tone", true],
      ["size", false],
    ]);
    const compare = createFindings(description);
    expect(compare(description.operation("copies.getStatus"), { status: 200, body: [] })).toMatchObject([
      { problem: "must be object, is array" },
    ]);
  });
});
