export type { MockSession } from "./control/session-control.js";
export type { MockState } from "./control/state.js";
export type { Expectation, ExpectationInput, RequestMatch } from "./expectations/types.js";
export type { Fault } from "./faults/fault.js";
export type { JournalEntry } from "./journal.js";
export type { MockApp, MockOptions, PreferRequest, Scenario, SessionOptions } from "./options/types.js";
export type { JobOutcome } from "./preferences.js";
export { type Mock, startMock } from "./start-mock.js";
