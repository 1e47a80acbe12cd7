import { describe, expect, it } from "vitest";
import { endpointTable, factsOf, fence, fieldOf, pageOf, readOne } from "./read.js";

const URL = "`https://{{host}}/api/public/lantern/{{lanternId}}`";
const BODY = ["  -d '{", '    "glow": 3,', '    "wicks": [{ "length": 2.5, "tags": [] }, { "length": null }]', "  }'"];
const SHOWN = {
  glow: { from: ["sample"], shown: ["integer"] },
  wicks: { from: ["sample"], shown: ["array"] },
  "wicks[]": { from: ["sample"], shown: ["object"] },
  "wicks[].length": { from: ["sample"], shown: ["null", "number"] },
  "wicks[].tags": { from: ["sample"], shown: ["array"] },
};
const request = (...lines: string[]) => pageOf("POST", URL, "## Sample Request", fence("json", ...lines));

describe("a curl sample", () => {
  it.each([
    ["with the address in quotes", ["curl -X POST 'https://{{host}}/api/public/lantern/{{lanternId}}' \\"]],
    ["with a bare address on its own line", ["curl -X POST \\", "  https://{{host}}/api/public/lantern/{{lantern id}} \\"]],
    ["without the backslash before a new line", ["curl --location", "'https://{{host}}/api/public/lantern/:{{lanternId}}'"]],
    ["without a space before the backslash", ["curl --location 'https://{{host}}/api/public/lantern/{{lanternId}}'\\"]],
    ["with a quotation mark inside the address", ["curl -X POST \\", "https://'{{host}}/api/public/lantern/{{lanternId}}' \\"]],
    ["with the method as a bare word", ['curl --location POST "https://{{host}}/api/public/lantern/{{lanternId}}" \\']],
    ["that lost its first word", ["'https://{{host}}/api/public/lantern/{{lanternId}}' \\", "  --header 'auth: {{jwt}}' \\"]],
    [
      "inside the body of another one",
      [
        "curl -X POST \\",
        "  https://{{host}}/api/public/lantern/x \\",
        "  -d '",
        "curl --location 'https://{{host}}/api/public/lantern/{{lanternId}}' \\",
      ],
    ],
  ])("%s gives the shape of its body", (_, start) => {
    const page = request(...start, "  -H 'lamp-language: {{lang}}' \\", '  -H "Content-Type:application/json" \\', ...BODY);
    expect(factsOf(page)).toMatchObject({ body: SHOWN, header: { "lamp-language": { from: ["sample"] } } });
    expect(Object.keys(factsOf(page).header)).toEqual(["lamp-language"]);
  });

  it("gives each field the line of its key", () => {
    const page = request(
      "curl -X POST 'https://{{host}}/api/public/lantern/{{lanternId}}' \\",
      "  --data-raw '{",
      '  "oil": {',
      '    "glow": 1',
      "  },",
      '  "glow": 2',
      "}'",
    );
    const line = (name: string) => page.split("\n")[(fieldOf(page, name)?.line ?? 0) - 1];
    expect([line("oil"), line("oil.glow")]).toEqual(['  "oil": {', '    "glow": 1']);
  });

  it("gives the names of its query string and of its multipart fields", () => {
    const page = request(
      "curl -X POST 'https://{{host}}/api/public/lantern/x?hue=red&=&{{oil}}&depth=2' \\",
      "  -F file=@lamp.json \\",
      "  -F kind=oil",
    );
    const { query, body } = factsOf(page);
    expect(Object.keys(query)).toEqual(["depth", "hue", "oil"]);
    expect(body).toEqual({ file: { from: ["sample"], shown: ["string"] }, kind: { from: ["sample"], shown: ["string"] } });
  });

  it("that calls another address than the endpoint is a note, and counts", () => {
    const page = request("curl -X POST 'https://{{host}}/api/public/lamp/{{lampId}}' \\", ...BODY);
    expect(factsOf(page).body).toEqual(SHOWN);
    expect(readOne(page).findings).toMatchObject([
      { level: "note", line: 12, message: expect.stringContaining("/api/public/lamp/{lampId}") },
    ]);
  });

  it("without an address is a problem", () => {
    expect(readOne(request("curl -X POST \\", ...BODY)).findings).toMatchObject([{ level: "problem", line: 12 }]);
  });
});

describe("JSON that is none", () => {
  const response = (...lines: string[]) => pageOf("GET", URL, "## Sample Response", fence("json expandable=true", ...lines));

  it.each([
    ["comments", ['{ "glow": 1, // how bright', '  "oil": "a//b" }']],
    ["a comma too many", ['{ "glow": 1,', '  "oil": "x", }']],
    ["a missing comma", ['{ "glow": 1', '  "oil": "x" }']],
    ["an alternative for a value", ['{ "glow": 1,', '  "oil": true/false }']],
    ["a masked number", ['{ "glow": 12xxxxx,', '  "oil": "x" }']],
    ["a missing quotation mark", ['{ "glow": 1,', '  "oil": "x-1,', '  "list": ["a', "  ] }"]],
    ["nothing but members", ['"glow": 1,', '"oil": "x"']],
  ])("is repaired: %s", (_, lines) => {
    const page = response(...lines);
    expect(Object.keys(factsOf(page).response)).toEqual(expect.arrayContaining(["glow", "oil"]));
    expect(readOne(page).findings.filter(({ level }) => level === "problem")).toEqual([]);
  });

  it.each([
    ["a bracket that nothing closes", ['{ "glow": { "oil": 1, "wax": 2', "}"]],
    ["a bracket that nothing opened", ['{ "glow": 1 }', "}"]],
    ["two objects", ['{ "glow": 1 }', '{ "oil": 1 }']],
  ])("is a problem with its line: %s", (_, lines) => {
    const page = response(...lines);
    expect(factsOf(page).response).toEqual({});
    expect(readOne(page).findings).toMatchObject([{ level: "problem", line: 13, page: "lantern.mdx" }]);
  });

  it("is no sample where it only says what belongs there", () => {
    const { findings } = readOne(response("<Lantern object>"));
    expect(findings).toEqual([]);
    expect(factsOf(request("curl -X POST 'https://{{host}}/api/public/lantern/x' \\", "-d '{", "  <lamp-fields>", "}'")).body).toEqual({});
  });
});

describe("a response", () => {
  it("shows whether each of several objects has a field, and nothing of the only one", () => {
    const lamps = '{ "lamps": [{ "id": 1, "lit": true }, { "id": 2 }], "owner": { "name": "x" } }';
    const { response } = factsOf(pageOf("GET", URL, "## Sample Response", fence("json", lamps)));
    const always = Object.entries(response).map(([name, field]) => [name, field.always]);
    expect(always).toEqual([
      ["lamps", undefined],
      ["lamps[]", undefined],
      ["lamps[].id", true],
      ["lamps[].lit", false],
      ["owner", undefined],
      ["owner.name", undefined],
    ]);
  });

  it("counts the objects of all samples", () => {
    const samples = [fence("json", '{ "lit": true }'), fence("json", '{ "lit": false, "why": "x" }')];
    const { response } = factsOf(pageOf("GET", URL, "## Sample Response", ...samples));
    expect([response.lit?.always, response.why?.always]).toEqual([true, false]);
  });

  it("that is plain text, or a string, is shown as one", () => {
    for (const sample of [fence("text", "The lamp is lit"), fence("json", '"The lamp is lit"'), fence("", "Lit.")]) {
      expect(factsOf(pageOf("GET", URL, "## Sample Response", sample)).response).toEqual({ "": { from: ["sample"], shown: ["string"] } });
    }
  });

  it("merges all samples, and keeps those that report errors apart", () => {
    const samples = [
      fence("json", '{ "lit": true }'),
      "**Failure:**",
      fence("json", '{ "lit": null, "why": "x" }'),
      fence("json", '{ "errors": [{ "msg": "x", "code": 400 }] }'),
    ];
    const page = pageOf("GET", URL, "## Sample Response", ...samples, "### Error Responses", fence("json", '{ "status": 400 }'));
    const { response, error } = factsOf(page);
    expect(response).toMatchObject({ lit: { shown: ["boolean", "null"] }, why: { shown: ["string"] } });
    expect(Object.keys(error)).toEqual(["errors", "errors[]", "errors[].code", "errors[].msg", "status"]);
  });

  it("has no ids, dates and titles for names of fields", () => {
    const sample = [
      '{ "st-1a2b3c4d-5xxx": { "n": 1 }, "days": { "2020-02-01": [{ "n": 1 }], "2020-02-02": [] },',
      '"hours": { "0": 1, "1 - 2": 3 },',
    ];
    const titles = ["Light It", "Put Out", "Fill Oil", "Sell", "Cut Wick / All"].map((title) => `"${title}": true`).join(", ");
    const { response } = factsOf(pageOf("GET", URL, "## Sample Response", fence("json", ...sample, `"rights": { ${titles} } }`)));
    expect(Object.keys(response).filter((name) => !name.includes("{key}"))).toEqual(["days", "hours", "rights"]);
    expect(Object.keys(response)).toEqual(expect.arrayContaining(["{key}.n", "days.{key}[].n", "hours.{key}", "rights.{key}"]));
  });

  it("quotes keys that hold dots and brackets", () => {
    const { response } = factsOf(pageOf("GET", URL, "## Sample Response", fence("json", '{ "a.b": { "c[0]": 1, " d ": 2 } }')));
    expect(Object.keys(response)).toEqual(expect.arrayContaining(['["a.b"]', '["a.b"]["c[0]"]', '["a.b"]. d ']));
  });
});

describe("which operation a sample belongs to", () => {
  const both = (method: string, ...parts: string[]) => readOne([...endpointTable(method, URL), "", ...parts].join("\n")).operations;
  const shown = (operations: ReturnType<typeof both>, method: string, location: string) =>
    operations
      .get(`${method} /api/public/lantern/{lanternId}`)
      ?.fields.filter((field) => field.location === location)
      .map(({ name }) => name);

  it("is said by the words around it before it is said by the command", () => {
    const curl = fence("bash", "curl --request POST 'https://{{host}}/api/public/lantern/{{lanternId}}?page=1' \\", "--header 'auth: x'");
    const operations = both("GET and POST", "## Sample Request", "", "**GET:**", curl, "**POST:**", curl.replace("page=1", "size=2"));
    expect([shown(operations, "GET", "query"), shown(operations, "POST", "query")]).toEqual([["page"], ["size"]]);
  });

  it("is said by the heading of a response", () => {
    const operations = both(
      "PUT and DELETE",
      "### Sample Response for PUT",
      fence("json", '{ "lit": 1 }'),
      "### Sample Response for DELETE",
      fence("json", '{ "gone": 1 }'),
    );
    expect([shown(operations, "PUT", "response"), shown(operations, "DELETE", "response")]).toEqual([["lit"], ["gone"]]);
  });

  it("is every method, for a response, where nothing says which", () => {
    const operations = both("GET and POST", "## Sample Response", fence("json", '{ "lit": 1 }'));
    expect([shown(operations, "GET", "response"), shown(operations, "POST", "response")]).toEqual([["lit"], ["lit"]]);
  });

  it("is the method that sends, for a body without a command", () => {
    const operations = both("GET and PUT", "### Request Body Examples", fence("json", '{ "lit": 1 }'));
    expect([shown(operations, "GET", "body"), shown(operations, "PUT", "body")]).toEqual([[], ["lit"]]);
  });
});
