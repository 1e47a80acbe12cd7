import { describe, expect, it } from "vitest";
import { pairRenamed } from "../../scripts/documentation/compare/pair-renamed.js";
import { altered, compareWith, described, type Open, sentences, swap } from "./lamps.js";

const LIGHT = "#/paths/~1api~1public~1lamp~1{lampId}~1light/post";
const REQUEST = "#/components/schemas/LightRequest";

/** What is said when the description is changed and the pages are not. */
const says = (change: (operations: { light: Open; list: Open }, schemas: Open) => void) => sentences(compareWith(described(change)));

describe("a description that does not follow its page", () => {
  it.each<[string, (operations: { light: Open; list: Open }, schemas: Open) => void, string[]]>([
    [
      "lacks a parameter",
      ({ light }) => light.parameters.pop(),
      [`lamps.light, missing query.limit: the page says limit, the description nothing (${LIGHT})`],
    ],
    [
      "spells a parameter otherwise",
      ({ light }) => {
        light.parameters[2].name = "limits";
      },
      [`lamps.light, renamed query.limit: the page says limit, the description limits (${LIGHT}/parameters/2)`],
    ],
    [
      "has a parameter that the page lacks",
      ({ light }) => light.parameters.push({ name: "glow", in: "query", schema: { type: "string" } }),
      [`lamps.light, extra query.glow: the page says nothing, the description glow (${LIGHT}/parameters/3)`],
    ],
    [
      "lacks a field, whose own fields are then not named",
      (_, { LightRequest }) => delete LightRequest.properties.wick,
      [`lamps.light, missing body.wick: the page says wick, the description nothing (${LIGHT}/requestBody)`],
    ],
    [
      "has a field that the page lacks, in a request",
      (_, { LightRequest }) => {
        LightRequest.properties.smoke = { type: "object", properties: { inner: { type: "string" } } };
      },
      [`lamps.light, extra body.smoke: the page says nothing, the description smoke (${REQUEST}/properties/smoke)`],
    ],
    [
      "requires what the page does not",
      ({ light }) => {
        light.parameters[2].required = true;
      },
      [`lamps.light, required query.limit: the page says optional, the description required (${LIGHT}/parameters/2)`],
    ],
    [
      "does not require what the page does",
      (_, { LightRequest }) => {
        LightRequest.required = [];
      },
      [`lamps.light, required body.brightness: the page says required, the description optional (${REQUEST}/properties/brightness)`],
    ],
    [
      "has another default",
      ({ light }) => {
        light.parameters[2].schema.default = 10;
      },
      [`lamps.light, default query.limit: the page says 20, the description 10 (${LIGHT}/parameters/2/schema/default)`],
    ],
    [
      "has a lower limit that is more than not negative",
      ({ light }) => {
        light.parameters[2].schema.minimum = 5;
      },
      [`lamps.light, min query.limit: the page says nothing, the description 5 (${LIGHT}/parameters/2/schema/minimum)`],
    ],
    [
      "allows more values",
      (_, { LightRequest }) => LightRequest.properties.colour.enum.push("blue"),
      [`lamps.light, enum body.colour: the page says green, red, the description blue, green, red (${REQUEST}/properties/colour/enum)`],
    ],
    [
      "refuses what a sample shows",
      (_, { Lamp }) => {
        Lamp.properties.burnedOutAt.type = "string";
      },
      [
        "lamps.list, sample response.lamps[].burnedOutAt: the page says a sample shows null, the description string (#/components/schemas/Lamp/properties/burnedOutAt/type)",
      ],
    ],
    [
      "has another type than the table",
      ({ light }) => {
        light.parameters[1].schema = { type: "string", default: "false" };
      },
      [`lamps.light, type query.wait: the page says boolean, the description string (${LIGHT}/parameters/1/schema/type)`],
    ],
    [
      "has another scope",
      ({ light }) => {
        light.security[0].botBuilder = ["Kindle Lamps"];
      },
      [`lamps.light, scope botBuilder: the page says Light Lamps, the description Kindle Lamps (${LIGHT}/security)`],
    ],
    [
      "lets a kind of app call that the page excludes",
      ({ list }) => list.security.push({ botBuilder: [] }),
      ["lamps.list, scope botBuilder: the page says cannot call, the description no scope (#/paths/~1api~1public~1lamps/get/security)"],
    ],
    [
      "has no rate limit",
      ({ light }) => delete light["x-rate-limit"],
      [`lamps.light, rateLimit: the page says 60 a minute and 1800 an hour per bot, the description nothing (${LIGHT})`],
    ],
    [
      "takes another content type",
      ({ light }) => {
        light.requestBody.content = { "text/plain": light.requestBody.content["application/json"] };
      },
      [`lamps.light, contentType: the page says application/json, the description text/plain (${LIGHT}/requestBody)`],
    ],
  ])("%s", (_, change, expected) => {
    expect(says(change)).toEqual(expected);
  });
});

describe("what is no difference", () => {
  it.each<[string, (operations: { light: Open; list: Open }, schemas: Open) => void]>([
    [
      "a field of a response that only the description has: responses may grow",
      (_, { Lamp }) => (Lamp.properties.smoke = { type: "string" }),
    ],
    [
      "a field that callers have shown",
      (_, { LightRequest }) => (LightRequest.properties.smoke = { type: "string", "x-provenance": { level: "observed" } }),
    ],
    [
      "fields in a part that any field fits",
      (_, { LightRequest }) => (LightRequest.properties.wick = { type: "object", additionalProperties: true }),
    ],
    [
      "fields of one form of a body",
      (_, schemas) => {
        schemas.LightRequest = {
          oneOf: [schemas.LightRequest, { type: "object", required: ["brightness"], properties: schemas.LightRequest.properties }],
        };
      },
    ],
    [
      "values of a parameter that callers have shown, where the page is silent and the parameter tells of them",
      ({ light }) =>
        Object.assign(light.parameters[1], {
          description: "Up to 3.",
          schema: { type: "boolean", default: false, maximum: 3 },
          "x-provenance": { level: "observed" },
        }),
    ],
    ["a single value, which a sample shows", ({ light }) => (light.parameters[0].schema.enum = ["l-1"])],
    ["an operation that follows an older edition", ({ light }) => Object.assign(light["x-provenance"], { page: "none", edition: "docs" })],
  ])("%s", (_, change) => {
    expect(says(change)).toEqual([]);
  });
});

describe("a value that only the description has", () => {
  const shown = (words: object) =>
    says(({ light }) => {
      Object.assign(light.parameters[1], { schema: { type: "boolean", default: false, maximum: 3 }, ...words });
    });
  const difference = [`lamps.light, max query.wait: the page says nothing, the description 3 (${LIGHT}/parameters/1/schema/maximum)`];

  it.each([
    { "x-provenance": { level: "observed" } },
    { "x-provenance": { level: "observed" }, description: "Up to 30, or 1.3, or 3.1." },
    { "x-provenance": { level: "documented" }, description: "Up to 3." },
  ])("is a difference unless it comes from elsewhere and is told of: %o", (words) => {
    expect(shown(words)).toEqual(difference);
  });

  it("may be told of in a note", () => {
    expect(shown({ "x-provenance": { level: "inferred", notes: ["Callers send 3."] } })).toEqual([]);
  });

  it("is a difference where it is a value of a response that no page names, no example shows and no words tell of", () => {
    const values = (change: (response: Open, lamp: Open) => void) =>
      says(({ list }, { Lamp }) => {
        Lamp.properties.state = { type: "string", "x-extensible-enum": ["red", "dim"] };
        change(list.responses["200"].content["application/json"], Lamp.properties.state);
      });
    const address = "#/components/schemas/Lamp/properties/state";
    expect(values(() => {})).toEqual([
      `lamps.light, enum ${address}: the page says nothing, the description dim (${address}/x-extensible-enum)`,
    ]);
    expect(values((content) => (content.examples = { one: { value: { lamps: [{ state: "dim" }] } } }))).toEqual([]);
    expect(values((_, state) => (state.description = "The state, `red` or `dim`."))).toEqual([]);
  });
});

describe("a parameter that must be sent though the page does not say so", () => {
  const pages = altered({ "list-lamps.mdx": (text) => swap(text, "/public/lamps`", "/public/lamps?glow=1`") });
  const required = (isRequired: boolean, differences: object[] = []) =>
    sentences(
      compareWith(
        described(({ list }) => {
          list.parameters = [{ name: "glow", in: "query", required: isRequired, schema: { type: "integer" } }];
          list["x-provenance"].differences = differences;
        }),
        pages,
      ),
    );

  it("is a difference", () => {
    expect(required(true)).toEqual([
      "lamps.list, required query.glow: the page says nothing, the description required (#/paths/~1api~1public~1lamps/get/parameters/0)",
    ]);
    expect(required(false)).toEqual([]);
  });

  it("may be explained, until it is no longer required", () => {
    const why = [{ at: "required query.glow", value: "required", why: "It is a part of the address." }];
    expect(required(true, why)).toEqual([]);
    expect(required(false, why)).toHaveLength(1);
  });
});

describe("a field of a response that samples have", () => {
  const twoLamps = (...lamps: string[]) =>
    altered({ "list-lamps.mdx": (text) => swap(text, '[{ "lampId": "l-1", "burnedOutAt": null }]', `[${lamps.join(", ")}]`) });
  const always = twoLamps('{ "lampId": "l-1" }', '{ "lampId": "l-2" }');
  const sometimes = twoLamps('{ "lampId": "l-1" }', '{ "isLit": true }');
  const lamp = (required: string[], examples?: object[]) =>
    described(({ list }, { Lamp }) => {
      Lamp.required = required;
      if (examples) list.responses["200"].content["application/json"].examples = { one: { value: { lamps: examples } } };
    });
  const at = "lamps.list, required response.lamps[].lampId";

  it("always is required, or an example lacks it", () => {
    const difference = `${at}: the page says every sample has it, the description optional, and every example has it (#/components/schemas/Lamp/properties/lampId)`;
    expect(sentences(compareWith(lamp([], [{ lampId: "l-1" }]), always))).toEqual([difference]);
    expect(sentences(compareWith(lamp(["lampId"], [{ lampId: "l-1" }]), always))).toEqual([]);
    expect(sentences(compareWith(lamp([], [{ lampId: "l-1" }, {}]), always))).toEqual([]);
    expect(sentences(compareWith(lamp([]), always)), "nothing is known without examples").toEqual([]);
  });

  it("only sometimes is not required", () => {
    expect(sentences(compareWith(lamp(["lampId"]), sometimes))).toEqual([
      `${at}: the page says a sample lacks it, the description required (#/components/schemas/Lamp/properties/lampId)`,
    ]);
    expect(sentences(compareWith(lamp([]), sometimes))).toEqual([]);
  });

  it("once proves nothing", () => {
    const once = twoLamps('{ "lampId": "l-1" }');
    expect(sentences(compareWith(lamp(["lampId"]), once))).toEqual([]);
    expect(sentences(compareWith(lamp([], [{ lampId: "l-1" }]), once))).toEqual([]);
  });
});

describe("a field of a page", () => {
  const row = (cells: string) => altered({ "light-lamp.mdx": (text) => swap(text, "| `wick` |", `${cells}\n| \`wick\` |`) });
  const wicks = described((_, { LightRequest }) => {
    LightRequest.properties.wicks = { type: "object", additionalProperties: { type: ["object", "string"] } };
  });

  it("that stands for any key is never required by name", () => {
    expect(sentences(compareWith(wicks, row("| `wicks.<wick>` | Required | Object | One of them. |")))).toEqual([]);
  });

  it("of two types allows both", () => {
    const types = (type: string) => sentences(compareWith(wicks, row(`| \`wicks.<wick>\` | Optional | ${type} | One of them. |`)));
    expect(types("Object or String")).toEqual([]);
    expect(types("Boolean")).toEqual([expect.stringMatching(/^lamps\.light, type body\.wicks\.\{wick\}: the page says boolean, /)]);
  });
});

describe("a difference that is explained", () => {
  const explain = (...ats: string[]) => explainWith(10, ...ats);
  /** @param value what the differences say that the default is */
  const explainWith = (value: unknown, ...ats: string[]) =>
    compareWith(
      described(({ light }, { LightRequest }) => {
        light.parameters[2].schema.default = 10;
        delete LightRequest.properties.wick.properties;
        LightRequest.properties.wick.required = ["length"];
        light["x-provenance"].differences = ats.map((at) => ({
          at,
          ...(at.startsWith("default") && value !== undefined ? { value } : {}),
          why: "Callers see it.",
        }));
      }),
    );

  it("is counted and not reported; those that nothing explains stay", () => {
    const { differences, silenced } = explain("default query.limit");
    expect({ silenced, left: differences.map(({ at }) => at) }).toEqual({ silenced: 1, left: ["missing body.wick.length"] });
  });

  it("may be a block of fields, by `.*` at the end", () => {
    expect(explain("default query.limit", "missing body.wick.*")).toMatchObject({ differences: [], silenced: 2 });
  });

  it.each(["default query.*", "missing body*", "missing*", "default query.limi"])("is not explained by %s", (at) => {
    expect(explain(at).differences.map(({ at: left }) => left)).toContain("default query.limit");
  });

  it.each([20, "nothing", [10, 20], undefined])("is not explained with another value than the description's, %s", (value) => {
    expect(explainWith(value, "default query.limit").differences.map(({ at }) => at)).toEqual([
      "default query.limit",
      "missing body.wick.length",
      "differences default query.limit",
    ]);
  });

  it("is a difference itself when it explains nothing, or the same twice", () => {
    expect(sentences(explain("default query.limit", "default query.limit", "missing body.wick.*", "max query.limit"))).toEqual([
      `lamps.light, differences default query.limit: the page says nothing that differs so, the description a reason for a difference (${LIGHT}/x-provenance/differences/1)`,
      `lamps.light, differences max query.limit: the page says nothing that differs so, the description a reason for a difference (${LIGHT}/x-provenance/differences/3)`,
    ]);
  });
});

describe("names of like spelling", () => {
  it.each([
    ["channelUIds", "channelUserIds", true],
    ["SSO Protocol", "SSOProtocol", true],
    ["user.name", "group.name", false],
    ["limit", "offset", false],
  ])("%s and %s: %s", (missing, extra, isPair) => {
    expect(pairRenamed([missing], [extra]).has(missing)).toBe(isPair);
  });

  it("are paired once, the likest first", () => {
    expect([...pairRenamed(["names", "nameOf"], ["name"])]).toEqual([["names", "name"]]);
  });
});
