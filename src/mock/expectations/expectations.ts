import type { MockRequest } from "../exchange.js";
import { matches } from "./matches.js";
import type { Expectation, ExpectationInput } from "./types.js";

/** The expectations of a session. */
export interface Expectations {
  /** In the order in which they were added. */
  list(): readonly Expectation[];
  /** @throws RangeError when there are too many */
  add(input: ExpectationInput): Expectation;
  /** The first one that applies to a request, which counts as matched from now on. */
  take(request: MockRequest): Expectation | undefined;
  /** Undoes a `take` whose response was never given. */
  giveBack(id: number): void;
  /** @returns whether there was one with this id */
  remove(id: number): boolean;
  clear(): void;
}

const MAX_EXPECTATIONS = 1000;

interface Entry {
  readonly id: number;
  readonly input: ExpectationInput;
  matched: number;
}

export function createExpectations(): Expectations {
  const entries = new Map<number, Entry>();
  let count = 0;
  const isOpen = ({ input, matched }: Entry) => matched < (input.times ?? Number.POSITIVE_INFINITY);
  return {
    list: () => Array.from(entries.values(), toExpectation),
    add(input) {
      if (entries.size >= MAX_EXPECTATIONS) throw new RangeError(`There are ${MAX_EXPECTATIONS} expectations already: clear some`);
      count += 1;
      const entry = { id: count, input, matched: 0 };
      entries.set(count, entry);
      return toExpectation(entry);
    },
    take(request) {
      if (entries.size === 0) return undefined;
      for (const entry of entries.values()) {
        if (!isOpen(entry) || !matches(entry.input, request)) continue;
        entry.matched += 1;
        return toExpectation(entry);
      }
      return undefined;
    },
    giveBack(id) {
      const entry = entries.get(id);
      if (entry) entry.matched -= 1;
    },
    remove: (id) => entries.delete(id),
    clear() {
      entries.clear();
      count = 0;
    },
  };
}

function toExpectation({ id, input, matched }: Entry): Expectation {
  return { id, ...input, matched, isMet: matched >= (input.times ?? 1) };
}
