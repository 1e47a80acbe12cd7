import { expect, it } from "vitest";
import { measureOurs, ON_DEMAND, readBudgets } from "../../bench/client/size.js";

const budgets = await readBudgets();
const sizes = await measureOurs();

it.each(Object.entries(budgets))("the %s is at most %d bytes, minified and gzipped", (name, budget) => {
  expect(sizes).toHaveProperty([name]);
  expect(sizes[name]).toBeLessThanOrEqual(budget);
});

it("leaves openapi-fetch out of what is loaded at once", () => {
  expect(sizes[ON_DEMAND]).toBeGreaterThan(0);
});
