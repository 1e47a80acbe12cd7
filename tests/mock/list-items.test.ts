import { beforeAll, describe, expect, it } from "vitest";
import { evaluate, keysBelow } from "../../src/description/expression.js";
import { expressionSchemas } from "../../src/description/expression-schemas.js";
import type { Json } from "../../src/description/json.js";
import { asList, asObject } from "../../src/description/json.js";
import { valueAt } from "../../src/description/key-path.js";
import type { Operation } from "../../src/description/operation.js";
import { fieldsOf, formatField, select } from "../../src/description/schema/fields.js";
import { pagedOperations, responseContents } from "../support/description.js";
import { connectClient } from "../support/dynamic-client.js";
import { startForFile } from "./ask.js";
import { wholeList } from "./first-page.js";

const mock = await startForFile();
const send = connectClient(mock.url);

const SIZE = 120;
const PATH_VALUE = "of-the-request";

/** Every string inside a value. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner);
}

const exampleItems = ({ pagination, successes }: Operation): Json[] =>
  successes.flatMap(({ contents }) =>
    contents.flatMap(({ examples }) =>
      [...examples.values()].flatMap((responseBody) => asList(evaluate(pagination?.items ?? "", { responseBody }))),
    ),
  );

const timeOf = (value: Json | undefined) => (typeof value === "number" ? value : Date.parse(String(value)));
const isTime = (text: string) => /^\d{4}-\d\d-\d\dT|^\d\d-\d\d-\d{4} |GMT/.test(text);

describe.each(pagedOperations.map((placed) => [placed.id, placed] as const))("the items of %s", (_, placed) => {
  const pathNames = placed.parametersIn("path").map(({ name }) => name);
  const input = { ...wholeList(placed.id, 20), ...Object.fromEntries(pathNames.map((name) => [name, PATH_VALUE])) };
  const itemField = (text = "") => keysBelow(placed.pagination?.items ?? "", text)?.slice(1) ?? [];
  const read = async () => {
    const items: Json[] = [];
    for await (const item of send(placed, input)) items.push(item as Json);
    return items;
  };
  let items: Json[];
  beforeAll(async () => {
    items = await read();
  });

  const { identity, order } = placed.pagination ?? {};
  if (identity)
    it("have an identity each, of its own", () => {
      const ids = items.map((item) => valueAt(item, itemField(identity)));
      expect(ids.filter((id) => id === undefined || id === null)).toEqual([]);
      expect(new Set(ids).size).toBe(items.length);
    });

  it("are as many as the scenario says", () => {
    expect(items.length).toBe(SIZE);
  });

  if (order)
    it(`come in ${order.direction} order`, () => {
      const times = items.map((item) => timeOf(valueAt(item, itemField(order.by))));
      const sorted = times.toSorted((a, b) => (order.direction === "ascending" ? a - b : b - a));
      expect(times.filter(Number.isNaN)).toEqual([]);
      expect(times).toEqual(sorted);
    });

  it("show the values of the path", () => {
    const shown = items.flatMap((item) => pathNames.flatMap((name) => asObject(item)[name] ?? []));
    expect(shown.filter((value) => value !== PATH_VALUE)).toEqual([]);
    const own = pathNames.flatMap((name) => placed.parametersIn("path").find((one) => one.name === name)?.example ?? []);
    const left = own.filter((value) => items.some((item) => [...textsIn(item)].includes(String(value))));
    expect(left).toEqual([]);
  });

  it("have no value that the description does not list", () => {
    const [content] = responseContents(placed, 200).filter(({ schema }) => schema !== undefined);
    const schemas = expressionSchemas(placed.pagination?.items ?? "", placed);
    expect(content && schemas.length).toBeTruthy();
    for (const schema of schemas)
      for (const { steps, place } of fieldsOf(schema)) {
        const documented = [...asList(place.object.enum), ...asList(place.object["x-extensible-enum"])];
        if (documented.length === 0) continue;
        const shown = new Set(select(items, steps).map(({ value }) => value));
        expect(
          [...shown].filter((value) => typeof value === "string" && !documented.includes(value)),
          formatField(steps),
        ).toEqual([]);
      }
  });

  if (identity)
    it("have texts of the examples only, beside identity, times and values of the path", () => {
      const known = new Set([...textsIn(exampleItems(placed)), PATH_VALUE]);
      const others = items.flatMap((item) => {
        const id = String(valueAt(item, itemField(identity)));
        return [...textsIn(item)].filter((text) => text !== id && !known.has(text) && !isTime(text));
      });
      expect(others).toEqual([]);
    });
});
