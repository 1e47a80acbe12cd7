import { describe, expect, it } from "vitest";
import { Description } from "../../src/description/description.js";
import type { JsonObject } from "../../src/description/json.js";
import type { MockRequest } from "../../src/mock/exchange.js";
import { pageOf } from "../../src/mock/lists.js";
import { createViews } from "../../src/mock/resources/views.js";
import { createSeeds } from "../../src/mock/seeds.js";
import { createState } from "../../src/mock/state.js";
import { requestTo } from "./request-to.js";
import { smallDescription } from "./small-description.js";

const PATH = "/rooms/{room}/people";
const ANN = { name: "Ann", room: "blue" };
const BOB = { name: "Bob", room: "blue" };
const people: JsonObject = {
  operationId: "people.list",
  "x-resource": { collection: "people", action: "list", items: "$response.body#/people", scope: ["$request.path.room"] },
  responses: {
    200: { description: "", content: { "application/json": { examples: { all: { value: { room: "blue", people: [ANN, BOB] } } } } } },
  },
};
const resource = people["x-resource"] as JsonObject;

const PAGES = { style: "page", position: "$request.query.page", limit: "$request.query.size", items: "$response.body#/people" };

/** Asks for pages of one description, all in one session. */
function pagesOf(document: JsonObject, size = 5) {
  const description = Description.of(document);
  const seeds = createSeeds(size);
  const views = createViews(description, seeds);
  const state = createState({ description, clock: Date.now, seed: 1 }, { bytes: 0 });
  const page = (id: string, parts: Partial<MockRequest> = {}) => pageOf(requestTo(description.operation(id), parts), state, seeds, views);
  return { page, collections: state.collections };
}

/** Asks for the list of people, where its operation has something of its own. */
function peopleWith(own: JsonObject, others: JsonObject = {}) {
  const { page, collections } = pagesOf({ openapi: "3.1.1", paths: { [PATH]: { get: { ...people, ...own }, ...others } } });
  return { page: (parts: Partial<MockRequest> = {}) => page("people.list", { pathValues: { room: "red" }, ...parts }), collections };
}

const red = (...names: string[]) => names.map((name) => ({ name, room: "red" }));

describe("a page", () => {
  const { page } = pagesOf(smallDescription);
  const rows = (...ids: string[]) => ids.map((id) => ({ id }));
  const ask = (query: Record<string, string>) => page("rows.list", { pathValues: { table: "t" }, query });

  it("has as many items as by default where the request leaves the number empty", () => {
    expect(ask({ skip: "1", top: "" })?.body).toEqual({ result: { rows: rows("b", "a-3", "b-4"), more: true, count: 5 } });
    expect(ask({ skip: "2", top: "" })?.body).toEqual({ result: { rows: rows("a-3", "b-4", "a-5"), more: false, count: 5 } });
  });

  it("counts pages of the size that is asked for, or of ten items where nothing says how many, and only those that the request selects", () => {
    const notes = (body: JsonObject, size = 25) => pagesOf(smallDescription, size).page("notes.search", { body })?.body;
    const numbered = (...numbers: number[]) => ({ notes: numbers.map((number) => ({ title: `1st-${number}`, text: "word" })) });
    expect(notes({ paging: { page: "2" } })).toEqual(numbered(21, 22, 23, 24, 25));
    expect(notes({ paging: { page: "2", size: "3" } })).toEqual(numbered(7, 8, 9));
    expect(notes({ title: "1st-2" })).toEqual(numbered(2));
  });

  it("says what the request asks for in vain", () => {
    expect(ask({ top: "1", colour: "red" })).toEqual({ body: { result: { rows: rows("a"), more: true, count: 5 } }, ignored: ["colour"] });
  });

  it("is of the collection that the path names", () => {
    const { "x-resource": _, ...bare } = people;
    const { page: pageIn, collections } = pagesOf({
      openapi: "3.1.1",
      paths: {
        [PATH]: { get: { ...bare, "x-pagination": PAGES } },
      },
    });
    collections.set("people.list/red", [{ name: "Cy" }]);
    const inRoom = (room: string) => pageIn("people.list", { pathValues: { room }, query: { size: "1" } })?.body;
    expect(inRoom("red")).toEqual({ room: "red", people: [{ name: "Cy" }] });
    expect(inRoom("green")).toEqual({ room: "green", people: [{ name: "Ann", room: "green" }] });
  });

  it("is none of an operation that lists nothing, or shows nothing", () => {
    expect(page("reports.start")).toBeUndefined();
    expect(page("rows.add", { pathValues: { table: "t" } })).toBeUndefined();
    expect(peopleWith({ "x-resource": { ...resource, action: "get" } }).page()).toBeUndefined();
    expect(peopleWith({ responses: { 200: { description: "" } } }).page()).toBeUndefined();
  });
});

describe("a list without pages", () => {
  it("has all items of its collection, with the values of the path", () => {
    const { page, collections } = peopleWith({});
    expect(page()).toEqual({ body: { room: "red", people: red("Ann", "Bob") }, ignored: [] });
    collections.set("people/red", [{ name: "Cy" }]);
    expect(page()?.body).toEqual({ room: "red", people: [{ name: "Cy" }] });
    expect(page({ pathValues: { room: "blue" } })?.body).toEqual({ room: "blue", people: [ANN, BOB] });
  });

  it("has as many as the request wants at most, and says how many there are, where the description has a place for that", () => {
    const own = { limit: "$request.query.most", total: "$response.body#/total", more: "$response.body#/more" };
    const { page } = peopleWith({ "x-resource": { ...resource, ...own } });
    expect(page({ query: { most: "1" } })?.body).toEqual({ room: "red", people: red("Ann"), total: 2, more: true });
    expect(page({ query: { most: "" } })?.body).toEqual({ room: "red", people: red("Ann", "Bob"), total: 2, more: false });
    expect(page()?.body).toEqual({ room: "red", people: red("Ann", "Bob"), total: 2, more: false });
  });

  it("is the body where the description names no place in it", () => {
    const { items: _, ...bare } = resource;
    const responses = { 200: { description: "", content: { "application/json": { examples: { all: { value: [ANN] } } } } } };
    const { page, collections } = peopleWith({ "x-resource": bare, responses });
    collections.set("people/red", [{ name: "Cy" }]);
    expect(page()?.body).toEqual([{ name: "Cy" }]);
  });
});

describe("a second list of a collection", () => {
  it("shows its records on top of its own example of them, the first one as they are", () => {
    const value = {
      found: [
        { name: "Ann", photo: "ann.png" },
        { name: "Someone else", photo: "none.png" },
      ],
    };
    const second = {
      operationId: "people.search",
      "x-resource": { ...resource, items: "$response.body#/found", identity: "name" },
      responses: { 200: { description: "", content: { "application/json": { examples: { all: { value } } } } } },
    };
    const { page } = pagesOf({ openapi: "3.1.1", paths: { [PATH]: { get: people, post: second } } });
    const pathValues = { room: "blue" };
    expect(page("people.list", { pathValues })?.body).toEqual({ room: "blue", people: [ANN, BOB] });
    expect(page("people.search", { pathValues })?.body).toEqual({
      found: [
        { ...ANN, photo: "ann.png" },
        { ...BOB, photo: "ann.png" },
      ],
    });
  });
});

describe("the size of a page", () => {
  it("is the default of its parameter", () => {
    const parameters = [{ name: "size", in: "query", schema: { type: "integer", default: 1 } }];
    const { page } = peopleWith({ parameters, "x-pagination": PAGES });
    expect(page()?.body).toEqual({ room: "red", people: red("Ann") });
    expect(page({ query: { page: "1" } })?.body).toEqual({ room: "red", people: red("Bob") });
  });

  it("is the default of a field of the body, whichever schema of it has one", () => {
    const sizeOf = (schema: JsonObject) => ({ properties: { size: schema } });
    const schema = { ...sizeOf({ type: "integer" }), allOf: [sizeOf({ default: 1 })] };
    const { page } = peopleWith({
      requestBody: { content: { "application/json": { schema } } },
      "x-pagination": { ...PAGES, limit: "$request.body#/size" },
    });
    expect(page({ body: {} })?.body).toEqual({ room: "red", people: red("Ann") });
  });
});
