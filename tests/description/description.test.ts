import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import converter from "openapi-to-postmanv2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runNode } from "../../scripts/lib/run-node.js";
import { readScore } from "../../scripts/lib/score.js";
import { tool } from "../../scripts/lib/tool.js";
import { runSpectral } from "../../scripts/lint/spectral.js";
import { description, operations } from "../support/description.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kore-xo-api-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the bundle", () => {
  it("has no finding in Redocly's recommended-strict rules", async () => {
    expect(await runNode(tool("@redocly/cli", "redocly", "lint", "generated/openapi.yaml"))).toMatchObject({ code: 0 });
  });

  it("has no finding in spectral:oas and our own rules", async () => {
    expect(await runSpectral("generated/openapi.yaml")).toEqual([]);
  });

  // What is left is the API's own depth and the constraints that no page states; `npm run score` shows the parts.
  it("scores at least 85 of 100 with Redocly", async () => {
    expect((await readScore()).agentReadiness).toBeGreaterThanOrEqual(85);
  });

  it("is accepted by Redocly's client generator", async () => {
    const args = ["generate-client", "generated/openapi.yaml", "--output", join(folder, "client.ts")];
    expect(await runNode(tool("@redocly/cli", "redocly", ...args))).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, "client.ts"), "utf8")).toContain("bots_list");
  });

  it("is accepted by the Postman converter, every operation of it", async () => {
    const convert = promisify(converter.convertV2);
    const result = await convert({ type: "json", data: structuredClone(description.document) }, {});
    expect(result.result).toBe(true);
    const requests = JSON.stringify(result.output?.[0]?.data).match(/"request":\{"name"/g) ?? [];
    expect(requests.length).toBeGreaterThanOrEqual(operations.length);
  });
});
