import { expect, it } from "vitest";
import { shorten } from "../../src/mock/shorten.js";

it("a value has about as many values as asked for: its lists end, and have an item at least", () => {
  const list = [1, 2, 3, 4];
  expect([0, 1, 2, 3, 4, 5, 6].map((most) => shorten(list, most))).toEqual([[1], [1], [1], [1, 2], [1, 2, 3], list, list]);
  expect(shorten([[1, 2], [3]], 3)).toEqual([[1]]);
  expect(shorten([[1, 2], [3]], 4)).toEqual([[1, 2]]);
  expect(
    shorten(
      [
        [1, 2],
        [3, 4],
      ],
      5,
    ),
  ).toEqual([[1, 2], [3]]);
  expect(shorten([], 0)).toEqual([]);
});

it("an object keeps every key, however many there are", () => {
  const value = { a: 1, b: [1, 2], c: { d: [3, 4], e: null }, f: [] };
  expect(shorten(value, 1)).toEqual({ a: 1, b: [1], c: { d: [3], e: null }, f: [] });
  expect(shorten(value, 100)).toEqual(value);
  expect(shorten([{ a: [1, 2] }, 3], 3)).toEqual([{ a: [1] }]);
  expect(value).toEqual({ a: 1, b: [1, 2], c: { d: [3, 4], e: null }, f: [] });
});

it("what has no lists is not copied", () => {
  const inner = { a: { b: null, c: "d" } };
  const value = { inner, list: [1, 2] };
  expect(shorten(inner, 0)).toBe(inner);
  expect(shorten(value, 0)).toEqual({ inner, list: [1] });
  expect(shorten(value, 0)).toHaveProperty(
    "inner",
    expect.toSatisfy((one) => one === inner),
  );
  expect(["a", 7, null].map((one) => shorten(one, 0))).toEqual(["a", 7, null]);
});
