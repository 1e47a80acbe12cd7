import { describe, expect, it } from "vitest";
import { RollingWindows } from "../../src/description/rolling-windows.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe("rolling windows", () => {
  it("let the first call through at once, at any time of the clock", () => {
    const windows = new RollingWindows(1, 1);
    expect(Math.max(...Object.values(windows.waitMs(5)))).toBeLessThanOrEqual(0);
    expect(windows.isEmpty(5)).toBe(true);
  });

  it("count a call for a minute and for an hour, to the millisecond", () => {
    const windows = new RollingWindows(1, 1);
    windows.add(500);
    expect(windows.waitMs(500)).toEqual({ minute: MINUTE, hour: HOUR });
    expect(windows.waitMs(500 + MINUTE)).toEqual({ minute: 0, hour: HOUR - MINUTE });
    expect(windows.waitMs(500 + HOUR - 1)).toEqual({ minute: MINUTE - HOUR + 1, hour: 1 });
  });

  it("wait for the oldest call that fills a window", () => {
    const windows = new RollingWindows(2, 3);
    for (const at of [0, 10, 20]) windows.add(at);
    expect(windows.waitMs(30)).toEqual({ minute: 10 + MINUTE - 30, hour: HOUR - 30 });
  });

  it("forget a call when it is an hour old, and not before", () => {
    const windows = new RollingWindows(9, 9);
    windows.add(0);
    windows.add(7);
    expect(windows.isEmpty(HOUR)).toBe(false);
    expect(windows.isEmpty(HOUR + 6)).toBe(false);
    expect(windows.isEmpty(HOUR + 7)).toBe(true);
  });
});
