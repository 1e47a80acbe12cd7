import { describe, expect, it, vi } from "vitest";
import { isApiError, isJobError } from "../../src/client/index.js";
import { fakeCall, fakeClient } from "../../src/testing/index.js";
import { rejection } from "../support/rejection.js";

describe("fakeClient", () => {
  it("returns what it is given, as often as it is called", async () => {
    const kore = fakeClient({ "bots.list": { availableMore: false, bots: [{ name: "Travel Desk" }] } });
    for (let call = 0; call < 2; call++) expect((await kore.bots.list().toArray()).map(({ name }) => name)).toEqual(["Travel Desk"]);
  });

  it("asks a function about each request, so that pages follow each other", async () => {
    const kore = fakeClient({
      "bots.list": ({ query }) => ({ availableMore: query.get("offset") === null, bots: [{ _id: `st-${query.get("offset") ?? 0}` }] }),
    });
    expect((await kore.bots.list().toArray()).map(({ _id }) => _id)).toEqual(["st-0", "st-1"]);
  });

  it("gives the function path, body and headers", async () => {
    const publish = vi.fn(() => []);
    const kore = fakeClient({ "bots.publish": publish });
    await kore.bots.publish({ botId: "st 1", body: { versionComment: "nightly" } }, { headers: { "bot-language": "en" } });
    expect(publish).toHaveBeenCalledWith(expect.objectContaining({ path: { botId: "st 1" }, body: { versionComment: "nightly" } }));
    const [[request]] = publish.mock.calls as unknown as [[{ headers: Headers }]];
    expect(request.headers.get("bot-language")).toBe("en");
  });

  it("plays jobs to their end", async () => {
    const statuses = ["inprogress", "failed"];
    const kore = fakeClient({ "bots.publish": [], "bots.getPublishStatus": () => ({ status: statuses.shift() ?? "failed" }) });
    const call = kore.bots.publish({ botId: "st-1", body: { versionComment: "nightly" } });
    expect(isJobError(await rejection(call.wait({ intervalMs: 1 })), "bots.publish")).toBe(true);
    expect(statuses).toEqual([]);
  });

  it("rejects with the error of a Response, as often as it is called", async () => {
    const kore = fakeClient({ "bots.list": Response.json({ errors: [{ msg: "No" }] }, { status: 401 }) });
    for (let call = 0; call < 2; call++) expect(isApiError(await rejection(kore.bots.list()), "bots.list", 401)).toBe(true);
  });

  it("says which operation has no fake", async () => {
    expect((await rejection(fakeClient({}).bots.list())).message).toContain("fakeClient was given no response for bots.list");
    const { error } = await fakeClient({}).GET("/api/public/bots");
    expect(error?.errors[0]?.msg).toBe("fakeClient was given no response for bots.list");
  });
});

describe("fakeCall", () => {
  it("is a call that ends as it is told", async () => {
    const kore = fakeClient({});
    vi.spyOn(kore.bots, "list").mockReturnValue(fakeCall("bots.list", { availableMore: false, bots: [{ name: "Travel Desk" }] }));
    const names: string[] = [];
    for await (const { name } of kore.bots.list()) names.push(name);
    expect(names).toEqual(["Travel Desk"]);
  });

  it("may need parameters in its path", async () => {
    expect(await fakeCall("bots.getExportStatus", { status: "success" })).toEqual({ status: "success" });
    const refused = fakeCall("bots.getExportStatus", Response.json({ errors: [{ msg: "No" }] }, { status: 400 }));
    expect((await refused.raw()).error?.errors).toEqual([{ msg: "No" }]);
  });
});
