import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (limit: string) => lintPathItem("rate-limit-shape", `get: { x-rate-limit: ${limit} }`);

test.each(["bot", "account", "account+table", "request_id"])("accepts the level %s", async (level) => {
  expect(await lint(`{ level: ${level}, perMinute: 60, perHour: 1800 }`)).toEqual([]);
});

test("refuses another level", async () => {
  expect(await lint("{ level: user, perMinute: 60, perHour: 1800 }")).toEqual([
    {
      pointer: "/get/x-rate-limit/level",
      message:
        'x-rate-limit: "level" property must be equal to one of the allowed values: "bot", "account", "account+table", "request_id"; extensions.md gives the shape',
    },
  ]);
});

test("refuses a missing, another and an impossible number", async () => {
  expect(await lint("{ level: bot, perMinute: 0, perDay: 100 }")).toEqual([
    {
      pointer: "/get/x-rate-limit",
      message: 'x-rate-limit: "x-rate-limit" property must have required property "perHour"; extensions.md gives the shape',
    },
    { pointer: "/get/x-rate-limit", message: 'x-rate-limit: Property "perDay" is not expected to be here; extensions.md gives the shape' },
    { pointer: "/get/x-rate-limit/perMinute", message: 'x-rate-limit: "perMinute" property must be >= 1; extensions.md gives the shape' },
  ]);
});
