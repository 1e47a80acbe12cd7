import { expect, it } from "vitest";
import { explainErrors } from "../../site/.vitepress/theme/try-it/explain-errors.js";

const known = ["Invalid JWT token", "Improper payload"].map((message) => ({ message, fix: "Fix it.", anchor: "x" }));

it.each([
  ["a documented message", { errors: [{ msg: "Invalid JWT token", code: 4002 }] }, ["Invalid JWT token"]],
  ["a message with a reason", { errors: [{ msg: "Improper payload: limit is no number" }] }, ["Improper payload"]],
  ["a message that nobody knows", { errors: [{ msg: "New" }, null] }, []],
  ["a success", { bots: [] }, []],
  ["null", null, []],
])("the page that sends requests explains %s", (_, body, messages) => {
  expect(explainErrors(JSON.stringify(body), known).map(({ message }) => message)).toEqual(messages);
});

it("the page that sends requests explains nothing in a body that is not JSON", () => {
  expect(explainErrors("<html>", known)).toEqual([]);
});
