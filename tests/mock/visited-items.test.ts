import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/description/json.js";
import { failedItemsOf } from "../../src/mock/resources/failed-items.js";
import { ItemView } from "../../src/mock/resources/item-view.js";
import { showVisited } from "../../src/mock/resources/show-visited.js";
import { describing } from "./inline-description.js";

/** How an operation with this resource, these failures in a success and these examples shows items. */
function viewOf(resource: JsonObject, errorIn200: JsonObject | undefined, ...examples: Json[]): ItemView {
  const parts = { "x-resource": { collection: "rows", action: "get", ...resource }, ...(errorIn200 && { "x-error-in-200": errorIn200 }) };
  const operation = describing({ visit: { ...parts, examples } }).operation("visit");
  return new ItemView(operation, operation.resource as NonNullable<typeof operation.resource>);
}
const at = (pointer: string) => `$response.body#/${pointer}`;
const failures = { items: at("failed") };

describe("the items of a request that an operation shows as failed", () => {
  it("are unknown where the operation has no failures in a success, or no example shows one", () => {
    const [body, states] = [{ failed: [{ id: "f", state: "ok" }] }, { items: at("failed"), state: at("failed/0/state") }];
    expect(failedItemsOf(viewOf({}, undefined, body))).toBeUndefined();
    expect(failedItemsOf(viewOf({}, failures, { failed: [] }, {}))).toBeUndefined();
    expect(failedItemsOf(viewOf({}, states, body))).toBeUndefined();
    expect(failedItemsOf(viewOf({}, { ...states, failed: ["bad", "worse"] }, body))).toBeUndefined();
  });

  it("are as the first example that has one shows its first one, read once for each view", () => {
    const body = { failed: [{ id: "f" }, { id: "g" }] };
    const view = viewOf({}, failures, { failed: [] }, body, { failed: [{ id: "h" }] });
    const failed = failedItemsOf(view);
    expect([failed?.items, failed?.body, failed?.itemFor({})]).toEqual([at("failed"), body, { id: "f" }]);
    expect(failedItemsOf(view)).toBe(failed);
  });

  it("are those in a failed state, where the operation has states", () => {
    const errorIn200 = { items: at("rows"), state: at("rows/0/info/state"), failed: ["bad", "404"] };
    const ok = { id: "a", info: { state: "ok" } };
    const [bad, number] = [
      { id: "b", info: { state: "bad" } },
      { id: "c", info: { state: 404 } },
    ];
    const failed = failedItemsOf(viewOf({}, errorIn200, { rows: [ok] }, { rows: [ok, bad] }));
    expect([failed?.body, failed?.itemFor({})]).toEqual([{ rows: [ok, bad] }, bad]);
    expect(failedItemsOf(viewOf({}, errorIn200, { rows: [ok, number] }))?.itemFor({})).toEqual(number);
  });

  it("are all of them where the state is not one of theirs", () => {
    const errorIn200 = { items: at("rows"), state: at("state"), failed: ["bad"] };
    expect(failedItemsOf(viewOf({}, errorIn200, { rows: [{ id: "a" }] }))?.itemFor({})).toEqual({ id: "a" });
  });

  it("show the fields that they have, where the operation has them", () => {
    const failed = failedItemsOf(viewOf({ fields: { id: "/key/id" } }, failures, { failed: [{ key: { id: "f" }, name: "F", why: "?" }] }));
    expect(failed?.itemFor({ id: "a", name: "A", other: 1 })).toEqual({ key: { id: "a" }, name: "A", why: "?" });
    expect(failed?.itemFor({ other: 1 })).toEqual({ key: { id: "f" }, name: "F", why: "?" });
  });
});

const known = (record: Json) => ({ fields: { id: "of the request" }, record });
const unknown = (id: string) => ({ fields: { id }, record: undefined });

describe("a response that shows known and unknown items in one list", () => {
  const resource = { items: at("rows"), identity: "id", total: at("total"), count: at("n") };
  const errorIn200 = { items: at("rows"), state: at("rows/0/state"), failed: ["bad"] };
  const ok = {
    rows: [
      { id: "a", state: "ok", by: "a" },
      { id: "new", state: "ok" },
    ],
    total: 2,
  };
  const bad = { rows: [{ id: "b", state: "bad" }], total: 0, why: "bad" };
  const view = viewOf(resource, errorIn200, ok, bad);

  it("has each in its place, a known one on top of its own example, and counts the known ones", () => {
    const visits = [known({ id: "a", name: "A" }), unknown("u"), known({ id: "c" })];
    expect(showVisited(view, ok, visits)).toEqual({
      rows: [
        { id: "a", state: "ok", by: "a", name: "A" },
        { id: "u", state: "bad" },
        { id: "c", state: "ok" },
      ],
      total: 2,
      n: 2,
    });
  });

  it("is the example of a failure where none is known, unless none is named", () => {
    expect(showVisited(view, ok, [unknown("u")])).toEqual({ rows: [{ id: "u", state: "bad" }], total: 0, n: 0, why: "bad" });
    expect(showVisited(view, ok, [])).toEqual({ rows: [], total: 0, n: 0 });
  });
});

describe("a response that shows known and unknown items in two lists", () => {
  const done = { rows: [{ id: "a" }] };
  const failed = { rows: [], failed: [{ id: "f", why: "?" }] };
  const view = viewOf({ items: at("rows") }, failures, done, failed);

  it("has the known ones in the one and the unknown ones in the other", () => {
    expect(showVisited(view, done, [known({ id: "a" }), unknown("u"), known({ id: "c" })])).toEqual({
      rows: [{ id: "a" }, { id: "c" }],
      failed: [{ id: "u", why: "?" }],
    });
    expect(showVisited(view, done, [unknown("u")])).toEqual({ rows: [], failed: [{ id: "u", why: "?" }] });
  });

  it("has an empty list of unknown ones only where the example has the list", () => {
    expect(showVisited(view, done, [known({ id: "c" })])).toEqual({ rows: [{ id: "c" }] });
    expect(showVisited(view, failed, [known({ id: "c" })])).toEqual({ rows: [{ id: "c" }], failed: [] });
  });

  it("has no list where the operation shows none", () => {
    expect(showVisited(viewOf({}, failures, failed), { ok: true }, [known({ id: "a" }), unknown("u")])).toEqual({
      ok: true,
      failed: [{ id: "u", why: "?" }],
    });
    expect(showVisited(viewOf({ items: at("row") }, undefined, { row: { id: "a" } }), { row: {} }, [known({ id: "b" })])).toEqual({
      row: {},
    });
  });

  it("leaves unknown ones out where no example shows one", () => {
    const visits = [unknown("u"), known({ id: "c" })];
    expect(showVisited(viewOf({ items: at("rows") }, undefined, done), done, visits)).toEqual({ rows: [{ id: "c" }] });
    expect(showVisited(viewOf({ items: at("rows") }, undefined, done), done, [unknown("u")])).toEqual({ rows: [] });
  });
});
