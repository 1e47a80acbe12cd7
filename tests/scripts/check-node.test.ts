import { describe, expect, it } from "vitest";
import { nodeProblem } from "../../src/cli/check-node.js";

describe("nodeProblem", () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "26.10.0"])("accepts Node %s", (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  });

  it.each(["18.20.8", "20.18.3"])("says of Node %s which one is needed", (version) => {
    expect(nodeProblem(version)).toContain(`Node 20.19 or newer is needed; this is ${version}.`);
  });
});
