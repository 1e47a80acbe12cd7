import { expectTypeOf, it } from "vitest";
import type { DownloadCall, Kore, PagedCall } from "../../src/client/index.js";
import { fakeCall, fakeClient } from "../../src/testing/index.js";

it("is checked against the description, as far as it goes", () => {
  expectTypeOf(fakeClient({ "bots.list": { bots: [{ name: "Travel Desk" }] } })).toEqualTypeOf<Kore>();
  // @ts-expect-error there is no such operation
  fakeClient({ "bots.lst": {} });
  // @ts-expect-error a bot has no such field
  fakeClient({ "bots.list": { bots: [{ naem: "Travel Desk" }] } });
  // @ts-expect-error a name is text
  fakeClient({ "bots.list": () => ({ bots: [{ name: 5 }] }) });
});

it("has the methods of its operation", () => {
  expectTypeOf(fakeCall("bots.list", {})).toEqualTypeOf<PagedCall<"bots.list">>();
  expectTypeOf(fakeCall("bots.export", {})).toEqualTypeOf<DownloadCall<"bots.export">>();
  // @ts-expect-error the total is a number
  fakeCall("bots.list", { total: "1" });
});
