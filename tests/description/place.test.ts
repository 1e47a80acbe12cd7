import { describe, expect, it } from "vitest";
import type { Json } from "../../src/description/json.js";
import { Place } from "../../src/description/place.js";

/** The root of a description in several files. */
function openFiles(files: Record<string, Json>): Place {
  const [root = ""] = Object.keys(files);
  return Place.ofFiles((source) => files[source], root, files[root] ?? null);
}

describe("a place", () => {
  it("follows references into other files, relative to the file that holds them", () => {
    const root = openFiles({
      "openapi/openapi.yaml": { paths: { "/bots": { $ref: "./modules/bots/paths/bots.yaml" } } },
      "openapi/modules/bots/paths/bots.yaml": { get: { schema: { $ref: "../schemas/Bot.yaml" } } },
      "openapi/modules/bots/schemas/Bot.yaml": { properties: { id: { $ref: "../../../shared/ids.yaml#/BotId" } } },
      "openapi/shared/ids.yaml": { BotId: { type: "string" } },
    });
    const id = root.get("paths", "/bots", "get", "schema", "properties", "id");
    expect(id?.value).toEqual({ type: "string" });
    expect(id?.address).toBe("openapi/shared/ids.yaml#/BotId");
    expect(id?.path).toEqual(["paths", "/bots", "get", "schema", "properties", "id"]);
  });

  it("has the name of its file or of its component, and none when it is written inline", () => {
    const root = openFiles({
      "openapi.yaml": { components: { schemas: { Bot: {} } }, a: { $ref: "./schemas/Page.yaml" } },
      "schemas/Page.yaml": { items: {} },
    });
    expect(root.get("components", "schemas", "Bot")?.name).toBe("Bot");
    expect(root.get("a")?.name).toBe("Page");
    expect(root.get("a", "items")?.name).toBeUndefined();
  });

  it("decodes ~1, ~0 and percent-encoding in a reference", () => {
    const paths = { "/bot/{botId}/a~b": { get: { summary: "Found" } } };
    const root = Place.ofDocument({ paths, link: { $ref: "#/paths/~1bot~1%7BbotId%7D~1a~0b/get" } });
    expect(root.get("link")?.text("summary")).toBe("Found");
  });

  it.each([
    ["to nothing", "#/nowhere"],
    ["to itself", "#/a"],
    ["with broken percent-encoding", "#/%E0%A4%A"],
    ["to a missing file", "./missing.yaml"],
  ])("is undefined behind a reference %s", (_, $ref) => {
    expect(Place.ofDocument({ a: { $ref } }).get("a")).toBeUndefined();
  });

  it("finds no inherited key", () => {
    expect(Place.ofDocument({}).get("constructor")).toBeUndefined();
  });

  describe("behind a reference with siblings", () => {
    const schemas = { Id: { type: "string", description: "An id." }, Named: { properties: { name: {} } } };
    const behind = (reference: Json) => Place.ofDocument({ schemas, here: reference }).get("here");

    it("has the sibling's description and the target's constraints", () => {
      expect(behind({ $ref: "#/schemas/Id", description: "Id of the bot." })?.value).toEqual({
        type: "string",
        description: "Id of the bot.",
      });
    });

    it("holds the target and constraining siblings beside each other", () => {
      const place = behind({ $ref: "#/schemas/Named", properties: { id: { $ref: "#/schemas/Id" } } });
      expect(place?.get("allOf", 0)?.address).toBe("#/schemas/Named");
      expect(place?.get("allOf", 1, "properties", "id")?.text("description")).toBe("An id.");
      expect(place?.address).toBe("#/here");
    });

    it("is the same object each time it is reached", () => {
      const root = Place.ofDocument({ schemas, here: { $ref: "#/schemas/Id", description: "Other." } });
      expect(root.get("here")?.value).toBe(root.get("here")?.value);
    });

    it("takes required: true of a parameter for a flag, not for a constraint", () => {
      expect(behind({ $ref: "#/schemas/Id", required: true })?.value).toEqual({ type: "string", description: "An id.", required: true });
    });
  });
});
