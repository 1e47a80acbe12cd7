import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadConventions } from "../../scripts/lib/conventions.js";
import { skeleton } from "../../scripts/scaffold/skeleton.js";
import type { Method } from "../../src/description/operation.js";

const conventions = await loadConventions();

/** The operation that the scaffold writes. */
function scaffolded(verb: string, method: Method): Record<string, unknown> {
  const wanted = { module: "bots", verb, method, path: "/api/public/bots", page: "page", today: "2026-01-31" };
  const text = skeleton(wanted, conventions).get("paths/bots.yaml") ?? "";
  return (parse(text) as Record<string, Record<string, unknown>>)[method] ?? {};
}

describe("the scaffold", () => {
  it.each(["detect", "queryRows", "lookup"])("marks %s by POST as safe", (verb) => {
    expect(scaffolded(verb, "post")).toMatchObject({ "x-safe": true });
  });

  it("marks neither what changes something nor what GET reads", () => {
    expect(scaffolded("export", "post")).not.toHaveProperty("x-safe");
    expect(scaffolded("lookup", "get")).not.toHaveProperty("x-safe");
  });
});
