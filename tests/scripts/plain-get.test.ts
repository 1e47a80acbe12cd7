import { describe, expect, it } from "vitest";
import type { Description } from "../../scripts/lib/description.js";
import { plainGet } from "../../scripts/lib/plain-get.js";

const operation = (id: string, parameters: object[] = []) => ({ operationId: id, parameters });
const needed = { name: "type", in: "query", required: true };
const description = (paths: object) => ({ paths, components: { parameters: { Needed: needed } } }) as unknown as Description;

describe("plainGet", () => {
  it("finds the first GET that needs no parameter", () => {
    const paths = {
      "/find": { post: operation("bots.find") },
      "/bot/{botId}": { get: operation("bots.get") },
      "/summary": { get: operation("billing.get", [needed]) },
      "/state": { get: operation("billing.getStatus", [{ $ref: "#/components/parameters/Needed" }]) },
      "/bots": { get: operation("bots.list", [{ name: "limit", in: "query" }]) },
      "/roles": { get: operation("roles.list") },
    };
    expect(plainGet(description(paths))).toBe("/bots");
  });

  it("finds none where every GET needs something", () => {
    expect(plainGet(description({ "/bot/{botId}": { get: operation("bots.get") } }))).toBeUndefined();
  });
});
