import { describe, expect, it } from "vitest";
import { Description } from "../../src/description/description.js";
import { sentValues, shownBy, withSentValues } from "../../src/mock/sent-values.js";

const schema = {
  type: "object",
  properties: { colour: { type: "string", enum: ["red", "blue"] }, "a/b": { type: "integer" }, size: {} },
};
const examples = { one: { value: { name: "", colour: "red" } }, other: { value: { size: 1 } }, list: { value: ["none"] } };
const operation = Description.of({
  paths: {
    "/a": {
      post: { operationId: "a.add", responses: { 200: { description: "", content: { "application/json": { schema, examples } } } } },
    },
  },
}).operation("a.add");

describe("the values that a request body sends", () => {
  it("are its texts of up to a thousand characters, numbers and flags", () => {
    const short = { text: "", long: "x".repeat(1000), number: 0, flag: false };
    expect(sentValues({ ...short, longer: "x".repeat(1001), nothing: null, list: [1], inner: { a: 1 } })).toEqual(short);
    expect([undefined, null, "text", [1]].map(sentValues)).toEqual([{}, {}, {}, {}]);
  });

  it("are kept for an operation if one of its examples has a field of that name", () => {
    expect(shownBy(operation, { name: "A", colour: 7, size: true, 0: "none", other: 1 })).toEqual({ name: "A", colour: 7, size: true });
  });

  it("are shown where the response body has a field of that name and type which may hold them", () => {
    const body = { name: "B", colour: "red", size: 1, "a/b": 1, flag: true };
    const withValues = (sent: Parameters<typeof shownBy>[1]) => withSentValues(body, sent, operation);
    expect(withValues({ name: "A", colour: "blue", size: 2, "a/b": 2, flag: false, other: 1 })).toEqual({
      name: "A",
      colour: "blue",
      size: 2,
      "a/b": 2,
      flag: false,
    });
    expect(withValues({ name: "A", colour: "green", size: "2", "a/b": 1.5, flag: 0 })).toEqual({ ...body, name: "A" });
    expect(body.name).toBe("B");
  });

  it("leave a body as it is that shows none of them, or shows them already", () => {
    for (const body of [{ name: "A" }, ["A"], "A", null]) {
      expect(withSentValues(body, { name: "A", other: 1, 0: "B" }, operation)).toBe(body);
      expect(withSentValues(body, {}, operation)).toBe(body);
    }
  });
});
