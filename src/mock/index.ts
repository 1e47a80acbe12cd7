export type { JournalEntry } from "./journal.js";
export type { MockApp, MockOptions, PreferRequest, Scenario } from "./options/types.js";
export type { JobOutcome } from "./preferences.js";
export { type Mock, startMock } from "./start-mock.js";
