import { describe, expect, it } from "vitest";
import { compare } from "../../scripts/release/compare/compare.js";
import { greatest } from "../../scripts/release/version.js";
import { list, MAJOR, MINOR, PATCH, schemas } from "./change-table.js";
import { small } from "./small-description.js";

describe.each([
  ["major", MAJOR],
  ["minor", MINOR],
  ["patch", PATCH],
] as const)("a %s change", (impact, rows) => {
  it.each(rows)("is %s", (_, edit, message) => {
    const changes = compare(small(), small(edit));
    expect(greatest(changes.map((one) => one.impact))).toBe(impact);
    expect(changes.filter((one) => one.impact === impact).map((one) => one.message)).toContainEqual(expect.stringContaining(message));
  });
});

describe("no change", () => {
  it("is the same description, or the same with another version", () => {
    expect(compare(small(), small())).toEqual([]);
    expect(
      compare(
        small(),
        small((d) => (d.info.version = "1.1.0")),
      ),
    ).toEqual([]);
  });

  it("for callers is a field that moves into a shared part", () => {
    const split = small((d) => {
      const { id, ...others } = schemas(d).Bot.properties;
      schemas(d).Bot = { type: "object", properties: others, allOf: [{ required: ["id"], properties: { id } }] };
    });
    expect(compare(small(), split).map(({ impact }) => impact)).toEqual(["patch"]);
  });
});

describe("a change of a shared schema", () => {
  it("is reported once, with the pointer to it in the bundle", () => {
    const edited = small((d) => {
      delete schemas(d).Bot.properties.name;
      d.paths["/bots/{botId}"] = { get: { ...list(d), operationId: "bots.get" } };
    });
    const removed = compare(small(), edited).filter(({ message }) => message.includes("`name`"));
    expect(removed).toEqual([
      {
        impact: "major",
        message: expect.stringContaining("Schema `Bot` in responses: field `name` was removed."),
        at: "#/components/schemas/Bot/properties/name",
      },
    ]);
  });

  it("counts for each direction: a value more is harmless to who sends it only", () => {
    const both = (values: string[]) =>
      small((d) => {
        schemas(d).ExportRequest.properties.state = { $ref: "#/components/schemas/State" };
        schemas(d).Bot.properties.state = { $ref: "#/components/schemas/State" };
        schemas(d).State = { type: "string", enum: values };
      });
    const changes = compare(both(["on"]), both(["on", "off"]));
    expect(changes.map(({ impact }) => impact).sort()).toEqual(["major", "minor"]);
  });
});
