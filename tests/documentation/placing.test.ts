import { describe, expect, it } from "vitest";
import { factsOf, fence, pageOf } from "./read.js";

/** A page whose request body is shown by a sample and described by rows: a name, or a name and a description. */
function bodyOf(sample: string, ...rows: string[]) {
  const curl = fence("bash", "curl -X POST 'https://{{host}}/api/public/lanterns' \\", `-d '${sample}'`);
  const table = rows.map((row) => (row.includes("|") ? row : `| \`${row}\` | Required | One. |`));
  const parts = ["## Sample Request", curl, "## Body Parameters", "", "| Parameter | Required | Description |", "|---|---|---|", ...table];
  return factsOf(pageOf("POST", "`https://{{host}}/api/public/lanterns`", ...parts)).body;
}
const tabled = (body: ReturnType<typeof bodyOf>) => Object.keys(body).filter((name) => body[name]?.from.includes("table"));

describe("a row is placed where the sample shows its field", () => {
  it("by the end of its path", () => {
    const body = bodyOf('{ "lamps": [{ "info": { "hue": "x" }, "oil": 1 }] }', "lamps", "info.hue", "oil");
    expect(tabled(body)).toEqual(["lamps", "lamps[].info.hue", "lamps[].oil"]);
  });

  it("in the items of a body that is an array", () => {
    expect(tabled(bodyOf('[{ "hue": "x" }]', "hue", "age"))).toEqual(["[].age", "[].hue"]);
  });

  it("beside its neighbour, or in its parent, when no sample shows it", () => {
    const body = bodyOf('{ "lamps": [{ "info": { "hue": "x" }, "oil": 1, "wax": 1 }] }', "lamps", "info.age", "oil", "gas", "wax");
    expect(tabled(body)).toEqual(["lamps", "lamps[].gas", "lamps[].info.age", "lamps[].oil", "lamps[].wax"]);
  });

  it("at the root, when the sample shows its name there and elsewhere", () => {
    expect(tabled(bodyOf('{ "kind": "x", "more": { "kind": "y" } }', "kind"))).toEqual(["kind"]);
  });

  it("beside its neighbour, when the sample shows its name in two places", () => {
    expect(tabled(bodyOf('{ "a": { "id": 1 }, "b": { "name": 1, "id": 1 } }', "name", "id"))).toEqual(["b.id", "b.name"]);
  });

  it("when it spells the name with spaces, dots or other capitals, and that is said", () => {
    const body = bodyOf('{ "Lamp_Hue": 1, "oilLevel": { "totalMs": 2 } }', "lamp hue", "total.Ms");
    expect(tabled(body)).toEqual(["Lamp_Hue", "oilLevel.totalMs"]);
    expect(body.Lamp_Hue?.written).toBe("lamp hue");
  });

  it("when it puts the field one object too deep", () => {
    expect(tabled(bodyOf('{ "filters": { "ids": [] } }', "filters.hue.ids"))).toEqual(["filters.ids"]);
  });
});

describe("keys of a map", () => {
  it("are named by a row for any of them", () => {
    const body = bodyOf(
      '{ "maps": { "default": "x", "web": "y", "mail": "z" } }',
      "maps",
      "maps.default",
      "| `maps.<channel>` | Required | One. |",
    );
    expect(Object.keys(body)).toEqual(["maps", "maps.default", "maps.{channel}"]);
  });

  it("are named by a row whose description gives the sample's keys as examples", () => {
    const body = bodyOf(
      '{ "texts": { "en": { "hint": "x" } } }',
      "texts",
      "| `texts.locale` | Required | For example `en`, `fr`. |",
      "texts.locale.hint",
    );
    expect(Object.keys(body)).toEqual(["texts", "texts.{locale}", "texts.{locale}.hint"]);
  });

  it("have no names where the description calls the field a map", () => {
    const body = bodyOf('{ "data": { "First": "x", "Age": 1 } }', "| `data` | Required | Object of column_name/value pairs. |");
    expect(Object.keys(body)).toEqual(["data", "data.{key}"]);
  });
});

describe("an example of a part of the body", () => {
  const curl = fence(
    "bash",
    "curl -X POST 'https://{{host}}/api/public/lanterns' \\",
    `-d '{ "hue": "x", "message": { "type": "a", "val": "b" }, "filters": { "tags": {} } }'`,
  );
  const page = (...parts: string[]) =>
    factsOf(pageOf("POST", "`https://{{host}}/api/public/lanterns`", "## Sample Request", curl, "## Body Parameters", "", ...parts)).body;

  it("is placed at the one object that has its keys", () => {
    expect(Object.keys(page(fence("json", '{ "type": "c", "val": { "x": 1 } }')))).toContain("message.val.x");
  });

  it("is placed at its key, when it is members without an object", () => {
    expect(Object.keys(page("Usage:", fence("json", '"tags": { "and": [{ "name": "x" }] }')))).toContain("filters.tags.and[].name");
  });

  it("is described below a heading that names the array", () => {
    const rows = [
      "| Field | Type | Description |",
      "|---|---|---|",
      "| `wicks` | array | All. |",
      "",
      "### Wicks Array",
      "",
      "| Field | Type | Description |",
      "|---|---|---|",
      "| `length` | number | One. |",
    ];
    expect(Object.keys(page(...rows))).toEqual(expect.arrayContaining(["wicks", "wicks[].length"]));
  });
});

it("names of a request's fields are no values of its response", () => {
  const rows = (...names: string[]) => ["| Parameter | Description |", "|---|---|", ...names.map((name) => `| ${name} |`), ""];
  const request = ["## Body Parameters", "", ...rows("`start` | First.", "`end` | Last.")];
  const response = ["## Response Parameters", "", ...rows("`range` | Built from the `start` and `end` values.")];
  const page = pageOf("POST", "`https://{{host}}/api/public/lanterns`", ...request, ...response);
  expect(factsOf(page).response.range).toEqual({ from: ["table"] });
});

it("names of keys are no values of the object that holds them", () => {
  const body = bodyOf(
    '{ "message": { "kind": "x", "text": "y" } }',
    "| `message` | Required | Object with `kind` (which one) and `text` (what). |",
  );
  expect(body.message).toEqual({ from: ["table", "sample"], required: true, shown: ["object"] });
});
