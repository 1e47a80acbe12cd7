import type { HttpHandler } from "msw";
import { expectTypeOf, it } from "vitest";
import { bots } from "../../generated/msw/index.js";

it("makes handlers for MSW", () => {
  expectTypeOf(bots.list()).toEqualTypeOf<HttpHandler>();
  bots.list({ status: 401, example: "missing-scope" });
  bots.list({ example: "empty", delayMs: 100 });
  bots.list({ body: { total: 0, availableMore: false, bots: [] } });
  bots.list(() => Response.error());
});

it("refuses what the description does not have", () => {
  // @ts-expect-error there is no such example
  bots.list({ example: "none" });
  // @ts-expect-error the example belongs to another status
  bots.list({ status: 401, example: "empty" });
  // @ts-expect-error the status is not declared
  bots.list({ status: 418 });
  // @ts-expect-error the list of bots is missing
  bots.list({ body: { total: 0 } });
  // @ts-expect-error the resolver returns no page of bots
  bots.list(() => ({ total: 0 }));
  // @ts-expect-error there is no such operation
  bots.find();
});
