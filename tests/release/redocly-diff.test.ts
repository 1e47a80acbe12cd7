import { describe, expect, it } from "vitest";
import { findChanges } from "../../scripts/release/find-changes.js";
import { redoclyDiff } from "../../scripts/release/redocly-diff.js";
import { MINOR, PATCH } from "./change-table.js";
import { small } from "./small-description.js";

describe("the second opinion of redocly diff", () => {
  it("finds what our rules do not look at, such as a removed server", async () => {
    const moved = small((d) => {
      d.servers = [{ url: "https://example.org" }];
    });
    expect((await findChanges(small(), moved)).filter(({ impact }) => impact === "major")).toEqual([
      expect.objectContaining({ message: expect.stringContaining("(server-removed)"), at: "#/servers/0/url" }),
    ]);
  });

  it("calls nothing incompatible that our rules call compatible", async () => {
    const grown = small((d) => {
      for (const [, edit] of [...MINOR, ...PATCH]) edit(d);
    });
    const changes = await findChanges(small(), grown);
    expect(changes.length).toBeGreaterThanOrEqual(MINOR.length);
    expect(changes.filter(({ impact }) => impact === "major")).toEqual([]);
  });

  it("takes no field that moves into a shared part for a removed one", async () => {
    const split = small((d) => {
      const { id, ...others } = d.components.schemas.Bot.properties;
      d.components.schemas.Bot = { type: "object", properties: others, allOf: [{ required: ["id"], properties: { id } }] };
    });
    expect((await findChanges(small(), split)).map(({ impact }) => impact)).toEqual(["patch"]);
  });

  it("agrees that a renamed operationId is incompatible, which it does only with its rules on", async () => {
    const renamed = small((d) => {
      d.paths["/bots"].get.operationId = "bots.listAll";
    });
    expect(await redoclyDiff(small(), renamed)).toEqual([
      expect.objectContaining({ impact: "major", message: expect.stringContaining("operation-id-changed") }),
    ]);
  });
});
