import { describe, expect, it } from "vitest";
import { connect } from "../support/connect.js";
import { type Handler, json } from "../support/serve.js";

const items = (count: number) => Array.from({ length: count }, (_, index) => ({ _id: `item-${index}` }));

/** Slices a list into pages of these sizes, and gives the total but no flag that says whether there are more. */
function pagesOf(all: readonly object[], sizes: readonly number[], name: string): Handler {
  let turn = 0;
  return (response, request) => {
    const start = sizes.slice(0, turn).reduce((sum, size) => sum + size, 0);
    const page = all.slice(start, start + (sizes[turn++] ?? 0));
    json({ [name]: page, total: all.length })(response, request);
  };
}

describe("a list whose responses give a total and no flag", () => {
  it.each([
    ["by page", [3, 3], 6],
    ["by page, the last one short", [3, 3, 2], 8],
    ["by page, of a single page", [3], 3],
  ])("%s: ends when the total is reached, without asking for an empty page", async (_, sizes, total) => {
    const { kore, server } = await connect(pagesOf(items(total), sizes, "bots"));
    expect(await kore.bots.list().toArray()).toEqual(items(total));
    expect(server.requests).toHaveLength(sizes.length);
  });

  it.each([
    ["full pages", [3, 3, 3], 9],
    ["a short page in the middle", [3, 1, 3], 7],
    ["a first page shorter than the next", [1, 3, 2], 6],
  ])("by offset, %s: ends when the total is reached", async (_, sizes, total) => {
    const { kore, server } = await connect(pagesOf(items(total), sizes, "messages"));
    const call = kore.conversations.getHistory({ botId: "st-1" } as never);
    expect(await call.toArray()).toEqual(items(total));
    expect(server.requests).toHaveLength(sizes.length);
  });

  it("by page: goes on after a short page, because the position counts pages and not items", async () => {
    const { kore, server } = await connect(pagesOf(items(8), [3, 2, 3], "bots"));
    expect(await kore.bots.list().toArray()).toEqual(items(8));
    expect(server.requests).toHaveLength(3);
  });

  it("that promises more than there is ends with the empty page", async () => {
    const { kore, server } = await connect((response, request) => {
      const page = server.requests.length === 1 ? items(3) : [];
      json({ messages: page, total: 100 })(response, request);
    });
    const call = kore.conversations.getHistory({ botId: "st-1" } as never);
    expect(await call.toArray()).toEqual(items(3));
    expect(server.requests).toHaveLength(2);
  });
});
