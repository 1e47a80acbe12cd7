import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/description/json.js";
import { Collection } from "../../src/mock/collection.js";
import { ItemView } from "../../src/mock/resources/item-view.js";
import { placeFirst } from "../../src/mock/resources/place-first.js";
import { seriesOf } from "../../src/mock/series.js";
import { describing } from "./inline-description.js";

function listOf(pagination: JsonObject | undefined): ItemView {
  const parts = pagination && {
    "x-pagination": { style: "offset", position: "$request.query.skip", items: "$response.body#/rows", ...pagination },
  };
  const operation = describing({ list: { ...parts } }).operation("list");
  return new ItemView(operation, { collection: "rows", action: "list" });
}
const orderedBy = (direction: string) => listOf({ order: { by: "$response.body#/rows/0/at/time", direction } });
const collectionOf = (...items: Json[]) => new Collection(seriesOf(items), { bytes: 0 });

const record = { id: 1, at: { time: "2020-01-01T00:00:00Z" }, later: "2020-01-01T00:00:05.000Z" };
const first = { at: { time: "2024-05-06T07:08:09Z" } };
const items = collectionOf(first, { at: { time: "2030-01-01T00:00:00Z" } });

describe("a new record", () => {
  it("has times that put it a second before the first item, in the order of the list, as far apart as they were", () => {
    expect(placeFirst(record, orderedBy("descending"), items)).toEqual({
      id: 1,
      at: { time: "2024-05-06T07:08:10Z" },
      later: "2024-05-06T07:08:15.000Z",
    });
    expect(placeFirst(record, orderedBy("ascending"), items)).toEqual({
      id: 1,
      at: { time: "2024-05-06T07:08:08Z" },
      later: "2024-05-06T07:08:13.000Z",
    });
  });

  it("stays as it is where its list has no order, or one of the two no time", () => {
    const list = orderedBy("descending");
    expect(placeFirst(record, undefined, items)).toBe(record);
    expect(placeFirst(record, listOf(undefined), items)).toBe(record);
    expect(placeFirst(record, listOf({}), items)).toBe(record);
    expect(placeFirst(record, listOf({ order: { by: "$response.body#/other/0/at", direction: "descending" } }), items)).toBe(record);
    expect(placeFirst(record, list, collectionOf())).toBe(record);
    expect(placeFirst(record, list, collectionOf({ at: { time: "soon" } }))).toBe(record);
    const without = { id: 2, later: record.later };
    expect(placeFirst(without, list, items)).toBe(without);
  });
});
