import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { withObservation } from "../../scripts/verify/observed.js";

const PATH_FILE = `get:
  operationId: bots.list # the call
  x-provenance:
    page: get-bots
    level: documented
    notes:
      - "One: two"
  security: []
post:
  x-provenance:
    level: inferred
`;
const seen = (host: string, date = "2026-11-21") => ({ host, date, status: 200 });

describe("an observation in a path file", () => {
  it("stands below the level, and everything else stays as it is written", () => {
    const text = withObservation(PATH_FILE, "get", seen("platform.example.com"));
    const added = ["    observed:", "      - { host: platform.example.com, date: 2026-11-21, status: 200 }"];
    expect(text.split("\n").filter((line) => !PATH_FILE.split("\n").includes(line))).toEqual(added);
    expect(
      text
        .split("\n")
        .filter((line) => !added.includes(line))
        .join("\n"),
    ).toBe(PATH_FILE);
    expect(parse(text).get["x-provenance"].observed).toEqual([seen("platform.example.com")]);
  });

  it("replaces the earlier one of the same host and keeps those of others", () => {
    const hosts = ["b.example.com", "a.example.com"].reduce((yaml, host) => withObservation(yaml, "get", seen(host)), PATH_FILE);
    const again = withObservation(hosts, "get", seen("b.example.com", "2026-12-01"));
    expect(parse(again).get["x-provenance"].observed).toEqual([seen("a.example.com"), seen("b.example.com", "2026-12-01")]);
    expect(parse(again).get["x-provenance"].notes).toEqual(["One: two"]);
  });

  it("is written at the end of a file too", () => {
    const text = withObservation(PATH_FILE, "post", seen("a.example.com"));
    expect(withObservation(text, "post", seen("a.example.com"))).toBe(text);
    expect(parse(text).post["x-provenance"]).toEqual({ level: "inferred", observed: [seen("a.example.com")] });
  });

  it("says which operation has no x-provenance", () => {
    expect(() => withObservation(PATH_FILE, "put", seen("a.example.com"))).toThrow("put has no x-provenance");
  });
});
