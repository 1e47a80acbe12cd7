import { describe, expect, it } from "vitest";
import { scanJson } from "../../src/mock/scan-json.js";

const NO_LIMITS = { depth: Number.POSITIVE_INFINITY, values: Number.POSITIVE_INFINITY, keys: Number.POSITIVE_INFINITY };
const scan = (text: string, limits: Partial<typeof NO_LIMITS> = {}) => scanJson(Buffer.from(text), { ...NO_LIMITS, ...limits });

describe("the size of a JSON text", () => {
  it.each([
    ["", 1],
    ["7", 1],
    ["{}", 2],
    ["[]", 2],
    ["[1,2]", 3],
    ['{"a":1,"b":[{}]}', 5],
    ['"[{,"', 1],
    ['["a,b","\\",{["]', 3],
    ['["\\\\",[]]', 4],
    ['["ü,",1]', 3],
    ["]]}[", 2],
    ['["[[[[', 2],
    ['"\\', 1],
    ['["\\"', 2],
  ])("%s is %d values", (text, values) => {
    expect(scan(text)).toEqual({ values });
  });
});

describe("a JSON text", () => {
  const refusal = (what: string, option: string) => `${what}, the limit of the mock (option limits.${option})`;

  it.each(["[[]]", "[{}]", "[[],{},[]]", "]]][[]]", '{"a":{},"b":[]}'])("may be nested as deep as the limit: %s", (text) => {
    expect(scan(text, { depth: 2 })).toBeTypeOf("object");
    expect(scan(text, { depth: 1 })).toBe(refusal("The body is nested deeper than 1", "depth"));
  });

  it.each([
    ["[1,2,3]", 4],
    ["[[[]]]", 4],
    ['{"a":1,"b":2}', 3],
  ])("may have as many values as the limit: %s", (text, values) => {
    expect(scan(text, { values })).toEqual({ values });
    expect(scan(text, { values: values - 1 })).toBe(refusal(`The body has more values than ${values - 1}`, "values"));
  });

  it.each([
    '{"a":1,"b":2}',
    '[1,2,3,{"a":[1,2,3],"b":{}}]',
    '{"a":{"a":1,"b":2},"b":{"a":1,"b":2}}',
    '[{"a":1,"b":2},{"a":1,"b":2},[1,2,3]]',
    '{"a":{"a":1,"b":{"a":1}},"b":"{,,,"}',
  ])("may have objects with as many keys as the limit: %s", (text) => {
    expect(scan(text, { keys: 2 })).toBeTypeOf("object");
    expect(scan(text, { keys: 1 })).toBe(refusal("An object of the body has more keys than 1", "keys"));
  });
});
