import { describe, expect, it } from "vitest";
import { endpointTable, factsOf, fence, fieldOf, pageOf, readOne } from "./read.js";

const keysOf = (method: string, url: string) => [...readOne(pageOf(method, url)).operations.keys()];

describe("the method and the endpoint of a page", () => {
  it.each([
    ["double braces", "`https://{{host}}/api/public/lantern/{{lanternId}}/glow`", "/api/public/lantern/{lanternId}/glow"],
    ["single braces", "`https://{host}/api/public/lantern/{lanternId}`", "/api/public/lantern/{lanternId}"],
    ["a colon", "`https://{{host}}/api/public/lantern/:lanternId/:wickId`", "/api/public/lantern/{lanternId}/{wickId}"],
    ["a colon and braces", "`https://{host}/api/public/lanterns/:{{lanternId}}/x`", "/api/public/lanterns/{lanternId}/x"],
    ["spaces in braces", "https://{{host}}/api/public/lantern/{{lantern id}}/x", "/api/public/lantern/{lanternid}/x"],
    ["a host without a scheme", "`{{host}}/api/public/lanterns`", "/api/public/lanterns"],
    ["capitals in the first part", "`https://{{host}}/API/public/lanterns`", "/api/public/lanterns"],
    ["a version as a placeholder", "`https://{{host}}/api/{{version}}/public/lanterns`", "/api/1.1/public/lanterns"],
    ["a version-Id", "`https://{{host}}/api/{{version-Id}}/public/lanterns`", "/api/1.1/public/lanterns"],
    ["an id in another spelling", "`https://{{host}}/api/public/bot/{{BotID}}/lanterns`", "/api/public/bot/{botId}/lanterns"],
    ["an id whose braces were forgotten", "`https://{{host}}/api/public/bot/botId/lanterns`", "/api/public/bot/{botId}/lanterns"],
    ["a slash at the end", "`https://{{host}}/api/public/lanterns/`", "/api/public/lanterns/"],
    ["a bare question mark", "`https://{{host}}/api/public/lanterns?`", "/api/public/lanterns"],
  ])("reads %s", (_, url, path) => {
    expect(keysOf("GET", url)).toEqual([`GET ${path}`]);
  });

  it("reads the names in a query string, with the line of the endpoint", () => {
    const page = pageOf("GET", "`https://{{host}}/api/public/lanterns?limit=5&hue={{colour}}&&=&from=`");
    expect(Object.keys(factsOf(page).query)).toEqual(["from", "hue", "limit"]);
    expect(fieldOf(page, "hue")).toMatchObject({ location: "query", from: ["endpoint"], line: 8 });
  });

  it("reads the table whose head is the method", () => {
    const page = [
      "| **METHOD** | **PUT** |",
      "|:--|:--|",
      "| Endpoint | `https://{{host}}/api/public/lanterns` |",
      "| Content Type | `text/csv` |",
    ];
    const { operations } = readOne(page.join("\n"));
    expect([...operations.values()]).toMatchObject([{ key: "PUT /api/public/lanterns", contentType: "text/csv", line: 3 }]);
  });

  it("gives every method of the row the one endpoint", () => {
    expect(keysOf("GET / POST", "`https://{{host}}/api/public/lanterns`")).toEqual([
      "GET /api/public/lanterns",
      "POST /api/public/lanterns",
    ]);
    expect(keysOf("`PUT` – Lights it.<br />`DELETE` – Puts it out.", "`https://{{host}}/api/public/lanterns`")).toEqual([
      "PUT /api/public/lanterns",
      "DELETE /api/public/lanterns",
    ]);
  });

  it("reads several endpoints of one cell with the methods before them", () => {
    const cell = "**GET**: `https://{{host}}/api/public/lanterns?hue=red` <br /> **POST**: `https://{{host}}/api/public/lanterns/search`";
    expect(keysOf("GET and POST", cell)).toEqual(["GET /api/public/lanterns", "POST /api/public/lanterns/search"]);
  });

  it("keeps the last method named in prose between two endpoints", () => {
    const cell =
      "POST: For Builder: `https://{{host}}/api/public/bot/{{BotID}}/oil` <br /> For BAC: `https://{{host}}/api/public/oil` <br /> Use the POST method, then the GET method.<br /> GET: `https://{{host}}/api/public/oil/status`";
    expect(keysOf("POST and GET", cell)).toEqual([
      "POST /api/public/bot/{botId}/oil",
      "POST /api/public/oil",
      "GET /api/public/oil/status",
    ]);
  });

  it("reads an endpoint row for each method", () => {
    const page = ["| Field | Value |", "|---|---|", "| **Method** | POST and GET |"];
    page.push(
      "| **Endpoint (POST)** | `https://{{host}}/api/public/oil` |",
      "| **Endpoint (GET)** | `https://{{host}}/api/public/oil/{{_id}}` |",
    );
    expect([...readOne(page.join("\n")).operations.keys()]).toEqual(["POST /api/public/oil", "GET /api/public/oil/{_id}"]);
  });

  it("reads the endpoints of all parts of a page, and merges the one that stands there twice", () => {
    const part = (title: string, method: string, field: string) => [
      `## ${title}`,
      "",
      ...endpointTable(method, "`https://{{host}}/api/public/lanterns`"),
      "",
      "### Request Parameters",
      "",
      "| Parameter | Type | Required | Description |",
      "|---|---|---|---|",
      `| \`${field}\` | string | Yes | One. |`,
      "| `both` | string | Yes | In each. |",
      "",
    ];
    const { operations } = readOne(
      [...part("By hue", "POST", "hue"), ...part("By age", "POST", "age"), ...part("None", "DELETE", "x")].join("\n"),
    );
    expect([...operations.keys()]).toEqual(["POST /api/public/lanterns", "DELETE /api/public/lanterns"]);
    const required = operations.get("POST /api/public/lanterns")?.fields.map(({ name, required }) => [name, required]);
    expect(required).toEqual([
      ["hue", "conditional"],
      ["both", true],
      ["age", "conditional"],
    ]);
  });

  it("finds an endpoint that only a sample calls, because every endpoint has a sample of its own", () => {
    const curl = (url: string) => fence("bash", `curl --request DELETE 'https://{{host}}${url}' \\`, "--header 'auth: {{jwt}}'");
    const page = pageOf(
      "DELETE",
      "`https://{{host}}/api/public/lantern/{{lanternId}}`",
      "## Sample Request",
      curl("/api/public/lantern/{{lanternId}}"),
      curl("/api/public/lantern"),
    );
    const { operations, findings } = readOne(page);
    expect([...operations.keys()]).toEqual(["DELETE /api/public/lantern/{lanternId}", "DELETE /api/public/lantern"]);
    expect(findings).toMatchObject([{ level: "note", line: 18, message: expect.stringContaining("DELETE /api/public/lantern") }]);
  });
});
