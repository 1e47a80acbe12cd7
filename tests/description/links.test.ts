import { expect, it } from "vitest";
import { operations } from "../support/description.js";

/** Where the responses of an operation lead. */
const linked = (id: string) => operations.find((operation) => operation.id === id)?.links.map(({ operationId }) => operationId);

it("sessions lead to their messages", () => {
  expect(linked("sessions.query")).toContain("conversations.getHistoryV2");
});
