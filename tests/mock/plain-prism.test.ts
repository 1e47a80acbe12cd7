import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tool } from "../../scripts/lib/tool.js";
import { startScript } from "../lib/run-script.js";

describe("plain `prism mock generated/openapi.yaml`", () => {
  const prism = startScript(
    tool("@stoplight/prism-cli", "prism", "mock", "generated/openapi.yaml", "--port", "0", "--multiprocess", "false"),
  );
  let bots: string;
  beforeAll(async () => {
    const [url = ""] = await prism.printed(/Prism is listening on (http:\/\/127\.0\.0\.1:\d+)/);
    bots = `${url}/api/public/bots`;
  });
  afterAll(async () => {
    prism.child.kill();
    await prism.finished;
  });

  it("answers from the examples", async () => {
    const answer = await fetch(bots, { headers: { auth: "any-text", prefer: "example=empty" } });
    expect(await answer.json()).toEqual({ total: 0, availableMore: false, bots: [] });
  });

  it("refuses a call without a token", async () => {
    expect((await fetch(bots)).status).toBe(401);
  });
});
