import { describe, expect, it } from "vitest";
import { described } from "./read.js";

describe("a default in prose", () => {
  it.each([
    ["Brightness. Default: `true`.", true],
    ["Brightness. Default: False.", false],
    ["Where to start. Defaults to `0` (first lamp).", 0],
    ["The page. Default is 0.", 0],
    ["Lamp kind; default is `oil`. Others exist.", "oil"],
    ["Kinds to keep; the default kind is `oil`.", "oil"],
    ["How many. Default and maximum is `50`.", 50],
    ["How many, with a default of 5 lamps if left out.", 5],
    ["How many. By default this is set to 10.", 10],
    ["How many. If not specified, the API lists up to `40` lamps.", 40],
    ["One of: `dim` (default) or `bright`.", "dim"],
    ["Which lamps: `on`, `off`, or `all` (default).", "all"],
  ])("%s", (description, value) => {
    expect(described(description)?.default).toEqual(value);
  });

  it.each([
    "Defaults to 7 days before `end`.",
    "Defaults to the day on which it was lit.",
    "Makes it the default lamp.",
    "Set it as the default when set to `true`.",
  ])("is not read from: %s", (description) => {
    expect(described(description)).toBeDefined();
    expect(described(description)).not.toHaveProperty("default");
  });

  it("is read from the column for it, and from the words beside Optional", () => {
    expect(described("Glow.", "Optional. If it is left out, the default value is Disabled (False).")).toMatchObject({
      required: false,
      default: false,
    });
  });
});

describe("a limit in prose", () => {
  it.each([
    ["How many. Maximum is `50`.", 50],
    ["How many (maximum 100).", 100],
    ["How many, max 50.", 50],
    ["Max 100 items per request.", 100],
    ["Maximum of 1000 lamps supported.", 1000],
    ["The maximum number of lamps per request is 1,000, with more later.", 1000],
    ["Array of up to 50 lamp ids.", 50],
    ["The Maximum number of values supported is two.", 2],
  ])("%s", (description, max) => {
    expect(described(description)?.max).toBe(max);
  });

  it.each([
    "Max: 90 days.",
    "A maximum of three months is allowed.",
    "Maximum number of lamps to list.",
    "`Daily` (max 30 days) or `Sum`.",
  ])("is not read from: %s", (description) => {
    expect(described(description)).toBeDefined();
    expect(described(description)).not.toHaveProperty("max");
  });
});

describe("the values that prose allows", () => {
  it.each([
    ["Lamp kind: `oil` or `wax`.", ["oil", "wax"]],
    ["Kind: `oil` (Lamp oil), `wax` (Candle wax), `gas` (City gas).", ["oil", "wax", "gas"]],
    ["`oil` for lamps, `wax` for candles.", ["oil", "wax"]],
    ["Allowed values: `All`, `Half Lit`. Defaults to `All`.", ["All", "Half Lit"]],
    ['Accepted values: `"oil"` and `"wax"`.', ["oil", "wax"]],
    ["Kind of lamp: **Plain**, **twoWicks**, or **none**.", ["Plain", "twoWicks", "none"]],
    ["Kinds are: <br/> • `oil`<br/> • `wax`", ["oil", "wax"]],
    ["Has one of the following values: <br /> Keep_Oil: keeps it. <br /> Drop_Oil: drops it.", ["Keep_Oil", "Drop_Oil"]],
    ["How it is lit. Value: `match`.", ["match"]],
    ['Set to `"all"` to light all.', ["all"]],
    ["Currently only `en` (English) is supported.", ["en"]],
    ["`bulk`", ["bulk"]],
    ["`pdf`, `txt`", ["pdf", "txt"]],
  ])("%s", (description, values) => {
    expect(described(description)?.enum).toEqual(values);
  });

  it.each([
    "A code, for example `en`, `fr`, `ja`.",
    "A code such as `en` or `fr`.",
    "`true` to light it; `false` to leave it.",
    "In `yyyy-mm-dd` or `yyyy-mm-ddThh:mm:ss.msZ` format.",
    "Ids (`u-id`), or both `lampId` and `wickId`.",
  ])("are not read from: %s", (description) => {
    expect(described(description)).toBeDefined();
    expect(described(description)).not.toHaveProperty("enum");
  });
});
