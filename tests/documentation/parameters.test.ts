import { describe, expect, it } from "vitest";
import { endpointTable, factsOf, fence, fieldOf, pageOf, readOne } from "./read.js";

const URL = "`https://{{host}}/api/public/lantern/{{lanternId}}?hue={{colour}}`";
const section = (heading: string, ...rows: string[]) => [heading, "", ...rows, ""].join("\n");
const one = (heading: string, ...rows: string[]) => factsOf(pageOf("POST", URL, section(heading, ...rows)));

describe("a table of parameters", () => {
  it.each([
    ["| Parameter | Description | Required |", "| `glow` | How bright. | Required |"],
    ["| Parameter | Required | Description |", "| `glow` | Yes | How bright. |"],
    ["| Parameter | Description | Mandate |", "| **glow** | How bright. | Required |"],
    ["| Parameter| Required/Optional | Description |", "| **`glow`** | required | How bright. |"],
    ["| **PARAMETER** | **DATA TYPE** | **DESCRIPTION** | **REQUIRED/OPTIONAL** |", "| `glow` | String | How bright. | Required |"],
    ["| Parameter | Type | Description |", "| glow | string, required | How bright. |"],
    ["| Parameter | Required/Optional | Description |", "| `glow` | string, required | How bright. |"],
    ["| Field | Type| Required/Optional | Description |", "| `glow ` | `string` | Required | How bright. |"],
    ["| Parameter | Sub-Parameter | Description | Required |", "| | `glow` | How bright. | Required |"],
    ["| Parameter | Description |", "| `glow` | Required | How bright. |"],
  ])("of the form %s says that glow is required", (head, row) => {
    const dashes = head.replace(/[^|]+/g, "---");
    expect(one("## Body Parameters", head, dashes, row).body).toMatchObject({ glow: { from: ["table"], required: true } });
  });

  it.each([
    ["Required", true],
    ["Yes", true],
    ["Mandatory", true],
    ["Required (POST only)", true],
    ["Required for POST, optional for GET", true],
    ["Optional", false],
    ["No", false],
    ["Optional (if wax is set)", false],
    ["Required (if wax is set)", "conditional"],
    ["Required for many lamps", "conditional"],
    ["Conditional", "conditional"],
    ["", undefined],
    ["Often", undefined],
  ])("reads the flag %j", (flag, required) => {
    const rows = ["| Parameter | Required | Description |", "|---|---|---|", `| \`glow\` | ${flag} | How bright. |`];
    expect(one("## Body Parameters", ...rows).body.glow?.required).toBe(required);
  });

  it.each([
    ["`glow (optional)`", ["glow"], false],
    ["`glow` (optional)", ["glow"], false],
    ["`glow` (if not using `wax: 'all'`)", ["glow"], "conditional"],
    ["`glow` or `wax`", ["glow", "wax"], undefined],
    ["glow or wax", ["glow", "wax"], undefined],
    ["`glow/wax`", ["glow", "wax"], undefined],
    ["`glow` (hue, depth)", ["glow"], undefined],
    ["`glow.<colour>`", ["glow.{colour}"], undefined],
  ])("reads the name %s", (cell, names, required) => {
    const { body } = one("## Body Parameters", "| Parameter | Description |", "|---|---|", `| ${cell} | How bright. |`);
    expect(Object.keys(body)).toEqual(names);
    expect(body[names[0] ?? ""]?.required).toBe(required);
  });

  it.each([
    ["How bright (optional).", false],
    ["Required only when there is oil. How bright.", "conditional"],
    ["How bright.", undefined],
  ])("without a column for it is as required as the prose says: %s", (description, required) => {
    const { body } = one(
      "## Body Parameters",
      "| Parameter | Type | Description |",
      "|---|---|---|",
      `| \`glow\` | string | ${description} |`,
    );
    expect(body.glow?.required).toBe(required);
  });

  it("takes two names of one required row for alternatives", () => {
    const { body } = one(
      "## Body Parameters",
      "| Parameter | Required | Description |",
      "|---|---|---|",
      "| `glow` or `wax` | Required | One of them. |",
    );
    expect(body).toMatchObject({ glow: { required: "conditional" }, wax: { required: "conditional" } });
  });

  it.each([
    ["String", { type: "string" }],
    ["Array of Strings", { type: "array<string>" }],
    ["Array of objects (String)", { type: "array<object>" }],
    ["array[string]", { type: "array<string>" }],
    ["string (date)", { type: "string", format: "date" }],
    ["String (ISO 8601 timestamp)", { type: "string", format: "date-time" }],
    ["`string` or `json`", { type: "object|string" }],
    ["Date", { type: "string", format: "date" }],
    ["Optional", { required: false }],
  ])("reads the type %s", (type, facts) => {
    const rows = ["| Parameter | Type | Description |", "|---|---|---|", `| \`glow\` | ${type} | How bright. |`];
    expect(one("## Body Parameters", ...rows).body.glow).toEqual({ from: ["table"], ...facts });
  });

  it("reads a column of defaults", () => {
    const rows = ["| Parameter | Required | Default | Description |", "|---|---|---|---|", "| `glow` | Optional | `false` | How bright. |"];
    expect(one("## Query Parameters", ...rows).query.glow).toEqual({ from: ["table"], required: false, default: false });
  });

  it("merges rows of the same name, in one table or in several", () => {
    const rows = [
      "| Parameter | Description |",
      "|---|---|",
      "| `kind` | `oil` |",
      "| `limit` | How many. |",
      "| `limit` | Maximum is 9. |",
    ];
    const again = ["**For wax:**", "", "| Parameter | Description |", "|---|---|", "| `kind` | `wax` |"];
    expect(one("## Body Parameters", ...rows, "", ...again).body).toMatchObject({ kind: { enum: ["oil", "wax"] }, limit: { max: 9 } });
  });

  it("reads lines of prose that limit a field", () => {
    const rows = [
      "| Parameter | Type | Description |",
      "|---|---|---|",
      "| `wicks` | array | All. |",
      "",
      "### Limits",
      "",
      "- `wicks` array: minimum 1 item, maximum 30 items.",
    ];
    expect(one("## Body Parameters", ...rows).body.wicks).toMatchObject({ min: 1, max: 30 });
  });

  it("reads a sentence above the table that makes all of its rows required", () => {
    const rows = ["The following parameters are **required**:", "", "| Parameter | Description |", "|---|---|", "| `wick` | One. |"];
    expect(one("## Body Parameters", ...rows).body.wick?.required).toBe(true);
  });

  it("keeps the line of each row", () => {
    const page = pageOf(
      "POST",
      URL,
      section("## Body Parameters", "| Parameter | Description |", "|---|---|", "| `a` | A. |", "| `glow` | B. |"),
    );
    expect(page.split("\n")[(fieldOf(page, "glow")?.line ?? 0) - 1]).toBe("| `glow` | B. |");
  });
});

describe("where a parameter belongs", () => {
  const table = (...names: string[]) => ["| Parameter | Description |", "|---|---|", ...names.map((name) => `| \`${name}\` | One. |`)];

  it("is decided by the address, not by the heading", () => {
    for (const heading of ["## Path Parameters", "## Query Parameters", "## Header Parameters", "## Body Parameters"]) {
      const { path, query, header, body } = one(heading, ...table("lanternId", "hue"));
      expect({ path, query, header, body }).toMatchObject({
        path: { lanternId: { from: ["table", "endpoint"] } },
        query: { hue: { from: ["table", "endpoint"] } },
      });
      expect({ header, body }).toEqual({ header: {}, body: {} });
    }
  });

  it("knows a query parameter by the placeholder of its value", () => {
    expect(one("## Query Parameters", ...table("colour")).query.hue).toEqual({ from: ["table", "endpoint"], written: "colour" });
  });

  it("follows the heading for what the address does not show", () => {
    expect(one("## Query Parameters", ...table("search")).query).toHaveProperty("search");
    expect(one("## Request Headers", ...table("lamp-language")).header).toHaveProperty("lamp-language");
    expect(one("## Body Parameters", ...table("oil")).body).toHaveProperty("oil");
  });

  it("leaves out the host, the version and the token", () => {
    const { path, query, header } = one("## Path Parameters", ...table("host", "version"));
    expect({ path: Object.keys(path), query: Object.keys(query), header }).toEqual({ path: ["lanternId"], query: ["hue"], header: {} });
    expect(one("## Header Parameters", ...table("auth")).header).toEqual({});
  });

  it("takes the only row left for the only name left in the path", () => {
    expect(one("## Path Parameters", ...table("reference")).path).toEqual({
      lanternId: { from: ["table", "endpoint"], written: "reference" },
    });
  });

  it("takes BotID for the streamId of a path that has no other id", () => {
    const page = pageOf(
      "GET",
      "`https://{{host}}/api/public/streams/{{streamId}}/oil/{{oilId}}`",
      section("## Path Parameters", ...table("BotID")),
    );
    expect(factsOf(page).path.streamId).toEqual({ from: ["table", "endpoint"], written: "BotID" });
  });

  it("takes a tabled body for query parameters where the address shows them and no sample sends a body", () => {
    const curl = fence(
      "json",
      "curl -X POST \\",
      "  'https://{{host}}/api/public/lantern/{{id}}?hue=red&depth=2' \\",
      "  -H 'auth: {{jwt}}'",
    );
    const { query, body } = factsOf(
      pageOf("POST", URL, "## Sample Request", curl, section("## Body Parameters", ...table("hue", "depth"))),
    );
    expect(query).toMatchObject({ hue: { from: ["table", "endpoint", "sample"] }, depth: { from: ["table", "sample"] } });
    expect(body).toEqual({});
  });

  it("splits tables by the methods that their headings and rows name", () => {
    const page = [
      ...endpointTable(
        "GET and POST",
        "**GET v1**: `https://{{host}}/api/public/lanterns` <br /> **POST**: `https://{{host}}/api/public/lanterns`",
      ),
      section(
        "## Request Query Parameters (GET)",
        "| Parameter | Required | Description |",
        "|---|---|---|",
        "| `hue` | Required (v1) | One. |",
        "| `oil` | Required (v2) | One. |",
      ),
      section(
        "## Request Body Parameters (POST)",
        "| Parameter | Required | Description |",
        "|---|---|---|",
        "| `wick` | Required | One. |",
      ),
      section("## Query Parameters", "| Parameter | Required | Description |", "|---|---|---|", "| `page` | Optional (POST only) | One. |"),
    ].join("\n");
    const { operations } = readOne(page);
    const names = (key: string) => operations.get(key)?.fields.map(({ location, name, required }) => `${location} ${name} ${required}`);
    expect(names("GET /api/public/lanterns")).toEqual(["query hue true", "query oil conditional"]);
    expect(names("POST /api/public/lanterns")).toEqual(["query page false", "body wick true"]);
  });

  it("gives a row to the one address that has it in its path", () => {
    const url =
      "**For Builder**: `https://{{host}}/api/public/bot/{{BotID}}/oil`; <br /> **For Admin Console**: `https://{{host}}/api/public/oil`";
    const page = [
      ...endpointTable("POST", url),
      section("## Path Parameters", ...table("BotID` (when using the Builder scope)").map((row) => row.replace("scope)`", "scope)"))),
    ].join("\n");
    const { operations } = readOne(page);
    expect(operations.get("POST /api/public/bot/{botId}/oil")?.fields).toMatchObject([{ location: "path", name: "botId" }]);
    expect(operations.get("POST /api/public/oil")?.fields).toEqual([]);
  });
});
