import type { MockContext } from "../context.js";
import type { Expectation, ExpectationInput } from "../expectations/types.js";
import { validateExpectation } from "../expectations/validate-expectation.js";
import type { JournalEntry } from "../journal/journal.js";
import { type MockState, readState, writeState } from "./state.js";

/** What a test sees and controls of one session. Other programs do the same over HTTP, under `/__mock/`. */
export interface MockSession {
  /** The last 1,000 requests, oldest first, with what was wrong with them. */
  readonly requests: readonly JournalEntry[];
  /** What has been expected and how often it came, in the order in which it was added. */
  readonly expectations: readonly Expectation[];
  /**
   * Expects requests, and says how the mock responds to them; the first expectation that applies counts.
   *
   * @throws TypeError that names what is wrong with it
   * @example mock.expect({ operation: "bots.list", status: 500, times: 2 });
   */
  expect(expectation: ExpectationInput): Expectation;
  clearExpectations(): void;
  /** The lists that requests have changed. */
  readonly state: MockState;
  /**
   * Replaces the items of lists.
   *
   * @throws TypeError that names what is wrong with it
   * @example mock.setState({ collections: { "bots.list": [] } });
   */
  setState(state: MockState): void;
  /** Clears requests, expectations, jobs, changed items and used rate limits. */
  reset(): void;
}

/** @param current the parts of the session as they are now: a reload replaces them */
export function createSessionControl(current: () => MockContext): MockSession {
  return {
    get requests() {
      return current().journal.entries;
    },
    get expectations() {
      return current().expectations.list();
    },
    expect(input) {
      const { description, expectations } = current();
      return expectations.add(validateExpectation(input, description));
    },
    clearExpectations: () => current().expectations.clear(),
    get state() {
      return readState(current());
    },
    setState: (state) => writeState(current(), state),
    reset: () => current().reset(),
  };
}
