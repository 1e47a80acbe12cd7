import { expect, test } from "vitest";
import { shiftTimes, timeOf } from "../../src/mock/times.js";

const MS = Date.UTC(2026, 2, 2, 13, 15, 30, 120);
const HOUR_MS = 3_600_000;

test.each([
  ["2026-03-02T13:15:30.120Z", MS, "2026-03-03T00:15:30.120Z"],
  ["2026-03-02T13:15:30Z", MS - 120, "2026-03-03T00:15:30Z"],
  ["03-02-2026 1:15:30 pm", MS - 120, "03-03-2026 12:15:30 am"],
  [
    "Mon Mar 02 2026 13:15:30 GMT+0000 (Coordinated Universal Time)",
    MS - 120,
    "Tue Mar 03 2026 00:15:30 GMT+0000 (Coordinated Universal Time)",
  ],
  [MS, MS, MS + 11 * HOUR_MS],
])("%s is a time, and stays one of its kind when it is shifted", (value, ms, later) => {
  expect(timeOf(value)).toBe(ms);
  expect(shiftTimes({ deep: [{ value }] }, 11 * HOUR_MS)).toEqual({ deep: [{ value: later }] });
});

test.each(["2026-03-02", "Meet me at 2026-03-02T13:15:30.120Z", "2026-99-99T13:15:30.120Z", "", 42, null, true])(
  "%j is no time",
  (value) => {
    expect(timeOf(value)).toBeUndefined();
    expect(shiftTimes(value, HOUR_MS)).toBe(value);
  },
);
