import { expect, test } from "vitest";
import { lintFixture, SOURCE } from "./lint-fixture.js";

const lint = async (tags: string, groups: string) => {
  const root = `openapi: 3.1.1\ntags: [${tags}]\nx-tagGroups: [${groups}]\npaths: {}`;
  return (await lintFixture("tag-groups", { [SOURCE]: root })).map(({ file: _file, ...finding }) => finding);
};

test("accepts tags that are in one group each", async () => {
  expect(
    await lint("{ name: bots }, { name: users }, { name: roles }", "{ name: A, tags: [users, bots] }, { name: B, tags: [roles] }"),
  ).toEqual([]);
});

test("refuses a tag in no group", async () => {
  expect(await lint("{ name: bots }, { name: users }", "{ name: A, tags: [bots] }")).toEqual([
    { pointer: "/tags/1", message: 'the tag "users" is in no group of x-tagGroups, so the docs leave it out; add it to one' },
  ]);
});

test("refuses a tag in two groups, or twice in one", async () => {
  const message = (first: string, second: string) => `the tag "bots" is in x-tagGroups twice, in "${first}" and in "${second}"; keep one`;
  expect(await lint("{ name: bots }", "{ name: A, tags: [bots] }, { name: B, tags: [bots] }")).toEqual([
    { pointer: "/x-tagGroups/1/tags/0", message: message("A", "B") },
  ]);
  expect(await lint("{ name: bots }", "{ name: A, tags: [bots, bots] }")).toEqual([
    { pointer: "/x-tagGroups/0/tags/1", message: message("A", "A") },
  ]);
});

test("refuses a group of a tag that does not exist", async () => {
  expect(await lint("{ name: bots }", "{ name: A, tags: [bots, robots] }")).toEqual([
    { pointer: "/x-tagGroups/0/tags/1", message: 'x-tagGroups names the tag "robots", which is not under tags; add it there' },
  ]);
});

test("misses nothing where there are no groups at all", async () => {
  expect(await lintFixture("tag-groups", { [SOURCE]: "openapi: 3.1.1\ntags: [{ name: bots }]\npaths: {}" })).toHaveLength(1);
});
