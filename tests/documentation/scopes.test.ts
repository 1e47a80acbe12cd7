import { describe, expect, it } from "vitest";
import { endpointTable, readOne } from "./read.js";

const scopesOf = (row: string, url = "`https://{{host}}/api/public/lanterns`") =>
  [...readOne(endpointTable("POST", url, row).join("\n")).operations.values()].map(({ scopes }) => scopes);

describe("the scopes of an operation", () => {
  it.each([
    ["App Builder: Light Oil; Admin Console: Lamps > Oil", { builder: ["Light Oil"], admin: ["Lamps > Oil"] }],
    ["App Builder: Not Applicable; Admin Console: Lamps > Oil", { builder: [], admin: ["Lamps > Oil"] }],
    ["App Builder: Light Oil <br /> Admin Console: Not Applicable", { builder: ["Light Oil"], admin: [] }],
    ["**Dialog Builder**: A > B <br /> **Admin Console**: C > D", { builder: ["A > B"], admin: ["C > D"] }],
    ["App Builder: Light Oil", { builder: ["Light Oil"] }],
    ["`oil:read` and `oil:write`", { unnamed: ["oil:read", "oil:write"] }],
    ["Lamp Analytics", { unnamed: ["Lamp Analytics"] }],
  ])("reads %s", (cell, scopes) => {
    expect(scopesOf(`| **API Scope** | ${cell} |`)).toEqual([scopes]);
  });

  it("reads the rights on a data table", () => {
    expect(scopesOf("| **App Access** | Read and Delete access to the Data Table, see [more](/x). |")).toEqual([
      { data: ["read", "delete"] },
    ]);
  });

  it("gives each of two addresses of one call the scope of its own kind of app", () => {
    const row = "| **API Scope** | App Builder: Light Oil; Admin Console: Lamps > Oil |";
    const url = "`https://{{host}}/api/public/bot/{{BotID}}/oil` (or `https://{{host}}/api/public/oil` for BAC)";
    expect(scopesOf(row, url)).toEqual([{ builder: ["Light Oil"] }, { admin: ["Lamps > Oil"] }]);
  });
});
