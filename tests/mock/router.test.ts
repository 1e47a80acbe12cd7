import { describe, expect, it } from "vitest";
import { Description } from "../../src/description/description.js";
import type { JsonObject } from "../../src/description/json.js";
import { createRouter, type Router } from "../../src/mock/router.js";

/** A router of operations, such as `GET /a`, that are called like this. */
function routerOf(...operations: string[]): Router {
  const paths: Record<string, JsonObject> = {};
  for (const operationId of operations) {
    const [method = "", path = ""] = operationId.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: { operationId } };
  }
  return createRouter(Description.of({ paths }).operations);
}

/** What a router finds for `GET /a`. */
function find(route: Router, request: string) {
  const [method = "", path = ""] = request.split(" ");
  const { operation, ...rest } = route(method, path);
  return { ...(operation && { id: operation.id }), ...rest };
}

describe("a path", () => {
  it("leads to the operation of its template, with decoded values", () => {
    const route = routerOf("GET /a/{x}", "POST /a/{x}", "GET /a/{x}/b/{y}", "GET /a/{x}.json/c");
    expect(find(route, "GET /a/7")).toEqual({ id: "GET /a/{x}", pathValues: { x: "7" } });
    expect(find(route, "POST /a/%C3%BC%2F")).toEqual({ id: "POST /a/{x}", pathValues: { x: "ü/" } });
    expect(find(route, "GET /a/1/b/a%20b")).toEqual({ id: "GET /a/{x}/b/{y}", pathValues: { x: "1", y: "a b" } });
    expect(find(route, "GET /a/{x}.json/c")).toEqual({ id: "GET /a/{x}.json/c", pathValues: {} });
    expect(() => find(route, "GET /a/%")).toThrow(URIError);
  });

  it.each([
    [["GET /{x}/b", "GET /a/{x}", "GET /a/b"]],
    [["GET /a/b", "GET /a/{x}", "GET /{x}/b"]],
    [["GET /a/{x}", "GET /a/b", "GET /{x}/b"]],
  ])("leads to fixed text rather than to a placeholder, whatever the order: %j", (operations) => {
    const route = routerOf(...operations);
    const ids = ["/a/b", "/a/c", "/c/b"].map((path) => find(route, `GET ${path}`));
    expect(ids).toEqual([
      { id: "GET /a/b", pathValues: {} },
      { id: "GET /a/{x}", pathValues: { x: "c" } },
      { id: "GET /{x}/b", pathValues: { x: "c" } },
    ]);
  });

  it("with another method is told which methods it has", () => {
    const route = routerOf("GET /a/{x}", "POST /a/{x}", "DELETE /a/{x}/b");
    expect(find(route, "PUT /a/7")).toEqual({ methods: ["GET", "POST"], nearest: undefined });
    expect(find(route, "get /a/7")).toEqual({ methods: ["GET", "POST"], nearest: undefined });
  });

  it("has a value for each placeholder, and as many segments as the template", () => {
    const route = routerOf("GET /a/{x}/b");
    for (const path of ["/a//b", "/a/7", "/a/7/b/", "/a/7/c", "/c/7/b", "/"])
      expect(find(route, `GET ${path}`)).toEqual({ methods: [], nearest: "/a/{x}/b" });
    expect(find(routerOf(), "GET /a")).toEqual({ methods: [], nearest: undefined });
  });
});

describe("the nearest path of an unknown one", () => {
  it.each([
    ["/bots/", "/bots"],
    ["//bots", "/bots"],
    ["/bots////7///users/", "/bots/{id}/users"],
    ["/bots/7/user", "/bots/{id}/users"],
    ["/bot/a-very-long-value/uses", "/bots/{id}/users"],
    ["/bots/7/users/8", "/bots/{id}/users"],
    ["/", "/bots"],
    ["/botsusers", "/bots"],
  ])("of %s is %s", (path, nearest) => {
    const route = routerOf("POST /bots", "POST /bots/{id}", "POST /bots/{id}/users", "POST /users/{id}");
    expect(find(route, `GET ${path}`)).toEqual({ methods: [], nearest });
  });

  /** The nearest path of an unknown `/a`. */
  function nearestTo(path: string, ...operations: string[]): string | undefined {
    const match = routerOf(...operations)("GET", path);
    return match.operation === undefined ? match.nearest : undefined;
  }

  /** How far a segment is from one of a template: a missing segment of as many letters less one is as far. */
  function distance(from: string, to: string): number {
    const isNearer = (letters: string) => nearestTo(`/${to}`, `GET /${from}`, `GET /{any}/${letters}`) === `/${from}`;
    for (let count = 0; count < 200; count++) if (isNearer("z".repeat(count))) return count + 1;
    return Number.POSITIVE_INFINITY;
  }

  it.each([
    ["bots", "bot", 1],
    ["bot", "bots", 1],
    ["bots", "bats", 1],
    ["bots", "Bots", 1],
    ["ab", "ba", 2],
    ["kitten", "sitting", 3],
    ["saturday", "sunday", 3],
    ["flaw", "lawn", 2],
    ["abc", "xyz", 3],
    ["a", "bcde", 4],
    ["abcd", "e", 4],
    ["abcde", "xabcdy", 2],
    ["x".repeat(99), "x".repeat(100), 1],
    // The letters of a long segment do not matter.
    ["x".repeat(100), "x".repeat(101), 101],
  ])("differs least in letters: %s and %s by %i", (from, to, letters) => {
    expect(distance(from, to)).toBe(letters);
  });

  it("counts a missing or an extra segment as all of its letters and the slash", () => {
    expect(nearestTo("/a/bcd", "GET /a/bxyz", "GET /a")).toBe("/a/bxyz");
    expect(nearestTo("/a/bcd", "GET /a/wxyz", "GET /a")).toBe("/a/wxyz");
    expect(nearestTo("/a/bcd", "GET /a/vwxyz", "GET /a")).toBe("/a");
    expect(nearestTo("/a", "GET /a/bcd", "GET /axyz")).toBe("/axyz");
    expect(nearestTo("/a", "GET /a/bcd", "GET /avwxyz")).toBe("/a/bcd");
    expect(nearestTo("/abd/", "GET /abc", "GET /{any}/zz")).toBe("/abc");
  });

  it.each(["collections", "x".repeat(101)])("counts nothing for a segment that is the same: %s", (same) => {
    expect(nearestTo(`/${same}/abd`, `GET /${same}/abc`, "GET /{any}/abxyd")).toBe(`/${same}/abc`);
  });
});
