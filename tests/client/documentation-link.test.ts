import { expect, it, vi } from "vitest";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { json } from "../support/serve.js";

vi.mock("../../generated/client/documentation-pages.js", () => {
  throw new Error("A service worker imports nothing.");
});

it("leads to all pages where the names of the pages cannot be loaded, and the error is the same", async () => {
  const { kore } = await connect(json({ errors: [{ msg: "No such bot", code: 404 }] }, 404));
  expect(await rejection(kore.bots.list())).toMatchObject({
    message: "bots.list returned 404: No such bot (code 404)",
    docsUrl: "https://docs.kore.ai/ai-for-service/apis/automation/",
  });
});
