import { describe, expect, it } from "vitest";
import { isJobOutcome, readPreferences } from "../../src/mock/preferences.js";

describe("the header Prefer", () => {
  it.each([
    [undefined, {}],
    ["", {}],
    [",,;", {}],
    ["respond-async, wait=10; handling", {}],
    ["code=404", { code: 404 }],
    ["code=200;example=empty;dynamic=false;delay=1.5", { code: 200, example: "empty", dynamic: false, delayMs: 1.5 }],
    ["job=never-end, polls=12, fault=cut, retry-after=30", { job: "never-end", runningPolls: 12, fault: "cut", retryAfterS: 30 }],
    ["job=succeed", { job: "succeed" }],
    ["job=fail", { job: "fail" }],
    ["dynamic=true", { dynamic: true }],
    ["delay=0", { delayMs: 0 }],
    ["delay=60000", { delayMs: 60_000 }],
    ["delay=12.25", { delayMs: 12.25 }],
    ["code=599", { code: 599 }],
    ["retry-after=0, polls=0", { retryAfterS: 0, runningPolls: 0 }],
    ["retry-after=999999, polls=999999", { retryAfterS: 999_999, runningPolls: 999_999 }],
  ])("%j is read as %j", (header, preferences) => {
    expect(readPreferences(header)).toEqual({ problems: [], ...preferences });
  });

  it.each([
    ["  CODE =  500 ", { code: 500 }],
    ['example="two words"', { example: "two words" }],
    ['example=" a "', { example: " a " }],
    ['example="a=b"', { example: "a=b" }],
    ["example=a=b", { example: "a=b" }],
    ["example=", { example: "" }],
    ['example="', { example: '"' }],
    ['example=say "a"', { example: 'say "a"' }],
    ['example="a" b', { example: '"a" b' }],
    ["code=404, code=500", { code: 500 }],
  ])("has names in any case, spaces around its parts and quotes around a value: %j", (header, preferences) => {
    expect(readPreferences(header)).toEqual({ problems: [], ...preferences });
  });

  const job = "must be one of succeed, fail, never-end";
  const fault = "must be one of reset, cut, empty, truncated, html, portal, slow, hang, unavailable";
  it.each([
    ...["100", "600", "20", "2000", "2x0", "20x", "x200", ""].map((value) => [`code=${value}`, "is not a status"]),
    ...["yes", "truer", "untrue", ""].map((value) => [`dynamic=${value}`, "must be true or false"]),
    ...["60000.1", "60001", "-1", "1.", ".5", "1.x", "1s", "x1", ""].map((value) => [`delay=${value}`, "must be from 0 to 60000 ms"]),
    ...["succeeded", ""].map((value) => [`job=${value}`, job]),
    ...["fire", "toString", ""].map((value) => [`fault=${value}`, fault]),
    ...["1000000", "1.5", "-1", "1s", ""].map((value) => [`retry-after=${value}`, "is not a number of seconds"]),
    ...["1000000", "1.5", "-1", "1s", ""].map((value) => [`polls=${value}`, "is not a number of polls"]),
  ])("is refused with %s", (text, message) => {
    expect(readPreferences(text)).toEqual({ problems: [`Prefer: ${text} ${message}`] });
  });

  it("names every invalid preference, and then holds nothing else", () => {
    expect(readPreferences("code=404, delay=long, example=empty, polls=many")).toEqual({
      problems: ["Prefer: delay=long must be from 0 to 60000 ms", "Prefer: polls=many is not a number of polls"],
    });
  });
});

it("a job succeeds, fails or never ends", () => {
  expect(["succeed", "fail", "never-end", "end", ""].map(isJobOutcome)).toEqual([true, true, true, false, false]);
});
