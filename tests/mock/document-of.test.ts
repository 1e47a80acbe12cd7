import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/mock/description.js";
import { documentOf } from "../../src/mock/document-of.js";
import { description as bundle } from "../support/description.js";

const description = {
  openapi: "3.1.1",
  paths: { "/a": { get: { schema: { $ref: "#/components/schemas/Tree" } } }, "/b": {} },
  components: {
    schemas: {
      Tree: { items: { $ref: "#/components/schemas/Tree/properties/leaf" }, x: { $ref: "#/components/schemas/Leaf" } },
      Leaf: {},
      Other: {},
    },
    securitySchemes: { app: { type: "apiKey" } },
  },
} satisfies JsonObject;

describe("the document of a path", () => {
  it("holds the path, what it refers to, and what is referred to by name only", () => {
    const { Tree, Leaf } = description.components.schemas;
    expect(documentOf(description, "/a")).toEqual({
      openapi: "3.1.1",
      paths: { "/a": description.paths["/a"] },
      components: { schemas: { Tree, Leaf }, securitySchemes: description.components.securitySchemes },
    });
  });

  it("is a copy", () => {
    const copy = documentOf(description, "/a");
    (copy.components as { schemas: JsonObject }).schemas.Tree = "rewritten";
    expect(description.components.schemas.Tree).not.toBe("rewritten");
  });

  it("leaves no reference open, for any path of the description", () => {
    const whole = bundle as unknown as JsonObject;
    for (const path of Object.keys(whole.paths as JsonObject)) {
      const text = JSON.stringify(documentOf(whole, path));
      const open = [...text.matchAll(/"#\/components\/(\w+)\/([^"/]+)/g)].filter(([, kind, name]) => !text.includes(`"${name}":`) || !kind);
      expect(open, path).toEqual([]);
    }
  });
});
