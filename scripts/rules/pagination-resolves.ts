import { keysBelow } from "../../src/description/expression.js";
import type { Operation } from "../../src/description/operation.js";
import type { PlaceFinding } from "../../src/description/place.js";
import { expressionFindings } from "./lib/expression-findings.js";
import { operationRule } from "./lib/rule.js";

const KEY = "x-pagination";
const COUNT = ["integer", "number", "string"]; // some responses write numbers as text

const EXPECTED = [
  [["position"], { side: "request", types: COUNT }],
  [["limit"], { side: "request", types: COUNT }],
  [["items"], { side: "response", types: ["array"] }],
  [["more"], { side: "response", types: ["boolean"] }],
  [["total"], { side: "response", types: COUNT }],
  [["identity"], { side: "response", types: COUNT }],
  [["order", "by"], { side: "response", types: COUNT }],
  [["order", "ascendingIf"], { side: "request", types: ["boolean", "string"] }],
  [["sort", "by"], { side: "request", types: ["string"] }],
  [["sort", "direction"], { side: "request", types: ["string"] }],
] as const;

/** Keys that name a field of an item. */
const OF_ITEMS = [["identity"], ["order", "by"]];

/** The client pages by it, and the mock tells items apart and orders them by it. */
export default operationRule("Each expression of x-pagination points to something of the right type.", (operation) => [
  ...EXPECTED.flatMap(([keys, expectation]) => expressionFindings(operation, [KEY, ...keys], expectation)),
  ...OF_ITEMS.flatMap((keys) => itemFindings(operation, keys)),
  ...identityFindings(operation),
]);

/** A field of an item stands below the list, so its expression goes on from the list's. */
function itemFindings({ id, place }: Operation, keys: readonly string[]): PlaceFinding[] {
  const [items, field] = [place.text(KEY, "items"), place.text(KEY, ...keys)];
  if (items === undefined || field === undefined) return [];
  const [item, ...below] = keysBelow(items, field) ?? [];
  if (item === "0" && below.length > 0) return [];
  const name = [KEY, ...keys].join(".");
  return [place.finding(`${name} of ${id} does not go through the list; write ${KEY}.items with /0/ and the field after it`, KEY, ...keys)];
}

function identityFindings({ id, place }: Operation): PlaceFinding[] {
  const pagination = place.get(KEY);
  if (pagination === undefined) return [];
  const given = ["identity", "withoutIdentity"].filter((key) => pagination.text(key) !== undefined);
  if (given.length === 1) return [];
  const problem = given.length === 0 ? "does not say which field tells the items apart" : "names an identity and says why there is none";
  return [place.finding(`${KEY} of ${id} ${problem}; give either identity or withoutIdentity with the reason`, KEY)];
}
