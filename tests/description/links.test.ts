import { expect, it } from "vitest";
import { operations } from "../support/description.js";

/** Where the responses of an operation lead. */
const linked = (id: string) => operations.find((operation) => operation.id === id)?.links.map(({ operationId }) => operationId);

it("sessions lead to their messages", () => {
  expect(linked("sessions.query")).toContain("conversations.getHistoryV2");
});

it("every operation that reports a job is reached from one that starts it", () => {
  const reached = new Set(operations.flatMap(({ links }) => links.map(({ operationId }) => operationId)));
  expect(operations.filter(({ id, job }) => job && !reached.has(id)).map(({ id }) => id)).toEqual([]);
});
