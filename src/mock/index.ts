export type { JournalEntry } from "./journal.js";
export type { MockOptions, PreferRequest, Scenario } from "./options.js";
export type { JobCourse } from "./prefer.js";
export { type Mock, startMock } from "./start-mock.js";
export type { MockApp } from "./token.js";
