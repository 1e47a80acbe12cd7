import { describe, expect, it } from "vitest";
import { Description } from "../../src/description/description.js";
import type { MockResponse } from "../../src/mock/exchange.js";
import { createBodyStore } from "../../src/mock/journal/body-store.js";
import { createJournal, headOf, type JournalEntry, type ReceivedRequest, toPublicEntry } from "../../src/mock/journal/journal.js";

const operation = Description.of({ paths: { "/a": { post: { operationId: "a.add" } } } }).operation("a.add");

/** The entries of a journal whose clock shows 5, 10, 15... */
function journalOf() {
  let now = 0;
  return createJournal(() => (now += 5), createBodyStore());
}

function entryOf(
  request: Partial<ReceivedRequest> = {},
  response: Partial<MockResponse> = {},
  sentBytes?: Uint8Array,
): JournalEntry | undefined {
  const journal = journalOf();
  journal.add({ method: "POST", path: "/a", ...request }, { status: 200, body: undefined, ...response }, sentBytes, 7);
  return journal.entries[0];
}

const least = { number: 1, time: 5, method: "POST", path: "/a", query: {}, status: 200, problems: [], durationMs: 7 };

describe("an entry of the journal", () => {
  it("says what is known of the request and its outcome, without headers", () => {
    expect(entryOf()).toStrictEqual({ ...least, body: undefined, responseBody: undefined });
    expect(
      entryOf(
        { operation, query: { tag: ["x", "y"] }, body: { name: "A" }, bodyBytes: 12, headers: { auth: "secret" } },
        { status: 400, headers: { "mock-reason": "a" }, body: { errors: [] }, problems: ["body is wrong"], fault: "cut" },
        Buffer.from('{"errors":[]}'),
      ),
    ).toStrictEqual({
      ...least,
      operation: "a.add",
      query: { tag: ["x", "y"] },
      body: { name: "A" },
      status: 400,
      responseBody: { errors: [] },
      fault: "cut",
      problems: ["body is wrong"],
    });
  });

  it("has the parsed body, or a note of a long one", () => {
    const bodies = [null, "text", 0, [1]].map((body) => entryOf({ body, bodyBytes: 100_000 })?.body);
    expect(bodies).toEqual([null, "text", 0, [1]]);
    expect(entryOf({ body: "text", bodyBytes: 100_001 })?.body).toBe("(100001 bytes, omitted)");
    expect(entryOf({ body: "x".repeat(100_000) })?.body).toBe("(100002 characters, omitted)");
  });

  it("has the response body as it was sent, of bytes only how many", () => {
    const padded = Buffer.from('xx{"a":"ü"}xx');
    expect(entryOf({}, { body: { a: 1 } }, padded.subarray(2, -2))?.responseBody).toEqual({ a: "ü" });
    expect(entryOf({}, { body: "a text" }, Buffer.from("a text"))?.responseBody).toBe("a text");
    expect(entryOf({}, { body: new Uint8Array(3) }, new Uint8Array(3))?.responseBody).toBe("(3 bytes, omitted)");
  });

  it("has the first thousand characters of a path, and a query of up to as many", () => {
    const query = { a: "x".repeat(1000 - '{"a":""}'.length) };
    expect(entryOf({ path: `/${"x".repeat(999)}yz`, query })).toMatchObject({ path: `/${"x".repeat(999)}`, query });
    expect(entryOf({ query: { a: `${query.a}x` } })?.query).toEqual({ "(omitted)": "the query is too long" });
  });

  it("is public without its secrets", () => {
    const entry = entryOf({ operation, body: { name: "A", password: "B" } });
    expect(entry && toPublicEntry(entry)).toEqual({
      ...least,
      operation: "a.add",
      body: { name: "A", password: "(redacted)" },
      responseBody: undefined,
    });
  });

  it("has a head, which is all but the bodies", () => {
    const entries = [entryOf({ body: 1 }, { body: 1 }), entryOf({ operation, query: { b: "c" } }, { fault: "hang", problems: ["d"] })];
    expect(entries.map((entry) => entry && headOf(entry))).toStrictEqual([
      least,
      { ...least, operation: "a.add", query: { b: "c" }, fault: "hang", problems: ["d"] },
    ]);
  });
});

describe("the journal", () => {
  const addTo = (journal: ReturnType<typeof journalOf>, times: number) => {
    for (let turn = 0; turn < times; turn++) journal.add({ method: "GET", path: "/a" }, { status: 200, body: 1 }, undefined, 1);
  };

  it("has the latest thousand requests, oldest first, counted from 1 and again after a reset", () => {
    const journal = journalOf();
    addTo(journal, 1000);
    expect([journal.entries.length, journal.entries[0]?.number, journal.entries.at(-1)?.number]).toEqual([1000, 1, 1000]);
    addTo(journal, 2);
    expect([journal.entries.length, journal.entries[0]?.number, journal.entries.at(-1)?.number]).toEqual([1000, 3, 1002]);
    journal.reset();
    expect(journal.entries).toEqual([]);
    addTo(journal, 1);
    expect(journal.entries.map(({ number, time }) => [number, time])).toEqual([[1, 5015]]);
  });

  it("tells its listeners each new entry, and a reset, until they unsubscribe", () => {
    const journal = journalOf();
    const [seen, others]: [unknown[], unknown[]] = [[], []];
    const unsubscribe = journal.onChange((entry) => seen.push(entry?.number));
    journal.onChange((entry) => others.push(entry?.number));
    addTo(journal, 2);
    journal.reset();
    unsubscribe();
    addTo(journal, 1);
    journal.reset();
    expect([seen, others]).toEqual([
      [1, 2, undefined],
      [1, 2, undefined, 1, undefined],
    ]);
  });
});
