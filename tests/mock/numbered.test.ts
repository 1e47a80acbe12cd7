import { describe, expect, it } from "vitest";
import { newIdentity, numbered } from "../../src/mock/numbered.js";

const HEX_ID = "st-0123456789ab";

describe("an identity like another one", () => {
  it("ends in the number as six hexadecimal digits, where the other ends in twelve", () => {
    expect([numbered(HEX_ID, 1), numbered(HEX_ID, 255), numbered(HEX_ID, 0xabcdef)]).toEqual([
      "st-012345000001",
      "st-0123450000ff",
      "st-012345abcdef",
    ]);
  });

  it("has the number after any other text", () => {
    expect(["name", "0123456789a", "0123456789ab-x"].map((text) => numbered(text, 7))).toEqual([
      "name-7",
      "0123456789a-7",
      "0123456789ab-x-7",
    ]);
  });

  it("is as much greater where the other is a number", () => {
    expect(numbered(40, 2)).toBe(42);
  });
});

describe("the identity of something created", () => {
  it("is far from those of the items that a list has at first, where it is hexadecimal", () => {
    expect(newIdentity(HEX_ID, 1)).toBe("st-012345c00001");
  });

  it("is numbered as others are, where it is another text or a number, however many digits that has", () => {
    expect([newIdentity("name", 3), newIdentity(123_456_789_012, 3)]).toEqual(["name-3", 123_456_789_015]);
  });
});
