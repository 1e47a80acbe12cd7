import { describe, expect, it } from "vitest";
import { Description } from "../../src/description/description.js";
import { itemsWithPathValues, withPathValues } from "../../src/mock/echo.js";

const path = (name: string, example?: string) => ({
  ...{ name, in: "path", required: true, schema: { type: "string" } },
  ...(example !== undefined && { example }),
});
const description = Description.of({
  openapi: "3.1.1",
  info: { title: "Small", version: "1" },
  paths: {
    "/bots/{botId}/files/{fileId}": {
      get: {
        operationId: "files.get",
        // A query parameter with an example belongs to no path.
        parameters: [path("botId", "st-1"), path("fileId"), { name: "view", in: "query", schema: { type: "string" }, example: "full" }],
        responses: { 200: { description: "" } },
      },
      put: {
        operationId: "files.put",
        parameters: [path("botId", "st-1"), path("fileId", "f-1")],
        responses: { 200: { description: "" } },
      },
    },
  },
});
const request = (pathValues: Record<string, string>, id = "files.get") => ({ operation: description.operation(id), pathValues });

describe("a body that belongs to the path of its request", () => {
  it("has the value of the path in each field of that name, whatever the example has there", () => {
    const body = { botId: "st-other", fileId: "f-other", name: "Travel" };
    expect(withPathValues(body, request({ botId: "st-9", fileId: "f-9" }))).toEqual({ botId: "st-9", fileId: "f-9", name: "Travel" });
  });

  it("has it wherever the example shows the value of the description, at any depth, as a whole text", () => {
    const body = { streamId: "st-1", links: [{ bots: ["st-1"], href: "/bots/st-1/files" }], view: "full" };
    expect(withPathValues(body, request({ botId: "st-9", fileId: "f-9" }))).toEqual({
      streamId: "st-9",
      links: [{ bots: ["st-9"], href: "/bots/st-1/files" }],
      view: "full",
    });
  });

  it("gets no field that the example does not have, and keeps those that are no texts", () => {
    expect(withPathValues({ fileId: 7 }, request({ botId: "st-9", fileId: "f-9" }))).toEqual({ fileId: 7 });
    expect(withPathValues([{ botId: "st-other" }], request({ botId: "st-9" }))).toEqual([{ botId: "st-other" }]);
  });

  it("stays the same value when the path is that of the example", () => {
    const body = { botId: "st-1", streamId: "st-1" };
    expect(withPathValues(body, request({ botId: "st-1" }))).toBe(body);
  });

  it("keeps the value of the description where the request has no such path value", () => {
    expect(withPathValues({ streamId: "st-1" }, request({}))).toEqual({ streamId: "st-1" });
  });
});

describe("items that belong to the path of their request", () => {
  it("have the values of the path, objects and texts alike", () => {
    const items = [{ botId: "st-other", streamId: "st-1" }, "st-1", null, 7];
    expect(itemsWithPathValues(items, request({ botId: "st-9" }))).toEqual([{ botId: "st-9", streamId: "st-9" }, "st-9", null, 7]);
  });

  it("are the same objects when they are asked for again with the same path", () => {
    const items = [{ botId: "st-other" }];
    const [first] = itemsWithPathValues(items, request({ botId: "st-9" }));
    expect(itemsWithPathValues(items, request({ botId: "st-9" }))[0]).toBe(first);
  });

  it("are others for another path, or another operation", () => {
    const items = [{ botId: "st-other", streamId: "f-1" }];
    expect(itemsWithPathValues(items, request({ botId: "st-8", fileId: "f-8" }))).toEqual([{ botId: "st-8", streamId: "f-1" }]);
    expect(itemsWithPathValues(items, request({ botId: "st-9", fileId: "f-8" }))).toEqual([{ botId: "st-9", streamId: "f-1" }]);
    expect(itemsWithPathValues(items, request({ botId: "st-9", fileId: "f-8" }, "files.put"))).toEqual([
      { botId: "st-9", streamId: "f-8" },
    ]);
  });
});
