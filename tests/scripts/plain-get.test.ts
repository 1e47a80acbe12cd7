import { describe, expect, it } from "vitest";
import { plainGet } from "../../scripts/lib/plain-get.js";
import { Description } from "../../src/description/description.js";
import type { JsonObject } from "../../src/description/json.js";

const operation = (id: string, parameters: object[] = []) => ({ operationId: id, parameters });
const BOT_ID = { name: "botId", in: "path", required: true };
const needed = { name: "type", in: "query", required: true };
const description = (paths: object) => Description.of({ paths, components: { parameters: { Needed: needed } } } as unknown as JsonObject);

describe("plainGet", () => {
  it("finds the first GET that needs no parameter", () => {
    const paths = {
      "/find": { post: operation("bots.find") },
      "/bot/{botId}": { get: operation("bots.get", [BOT_ID]) },
      "/summary": { get: operation("billing.get", [needed]) },
      "/state": { get: operation("billing.getStatus", [{ $ref: "#/components/parameters/Needed" }]) },
      "/bots": { get: operation("bots.list", [{ name: "limit", in: "query" }]) },
      "/roles": { get: operation("roles.list") },
    };
    expect(plainGet(description(paths))).toBe("/bots");
  });

  it("finds none where every GET needs something", () => {
    expect(plainGet(description({ "/bot/{botId}": { get: operation("bots.get", [BOT_ID]) } }))).toBeUndefined();
  });
});
