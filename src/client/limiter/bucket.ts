import { abortable } from "../abortable.js";
import { LONGEST_MS } from "../sleep.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Calls that share a rate limit: how many left in the last minute and hour, and who waits, first come, first served. */
export class Bucket {
  readonly #perMinute: number;
  readonly #perHour: number;
  /** When calls left, oldest first, within the last hour. */
  #left: number[] = [];
  #waiting: (() => void)[] = [];
  #restUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(perMinute: number, perHour: number) {
    this.#perMinute = perMinute;
    this.#perHour = perHour;
  }

  /** Nothing is remembered and nobody waits. */
  get idle(): boolean {
    return this.#waiting.length === 0 && this.#waitMs() === 0 && this.#left.length === 0;
  }

  /** Resolves when a call may leave. Rejects with the signal's reason; the place in the queue is then free. */
  async enter(signal: AbortSignal | undefined, onWait: () => void): Promise<void> {
    if (this.#waiting.length === 0 && this.#waitMs() === 0) {
      this.#left.push(performance.now());
      return;
    }
    onWait();
    let leave = () => {};
    const queue = () =>
      new Promise<void>((resolve) => {
        leave = resolve;
        this.#waiting.push(leave);
        this.#release();
      });
    try {
      await abortable(queue, signal);
    } finally {
      this.#waiting = this.#waiting.filter((waiter) => waiter !== leave);
      if (this.#waiting.length === 0) clearTimeout(this.#timer);
    }
  }

  /** Lets nobody leave for a while. */
  rest(ms: number): void {
    this.#restUntil = Math.max(this.#restUntil, performance.now() + ms);
  }

  #release(): void {
    clearTimeout(this.#timer);
    while (this.#waiting.length > 0) {
      const waitMs = this.#waitMs();
      if (waitMs > 0) {
        this.#timer = setTimeout(() => this.#release(), Math.min(Math.ceil(waitMs), LONGEST_MS));
        return;
      }
      this.#left.push(performance.now());
      this.#waiting.shift()?.();
    }
  }

  /** How long until the next call may leave. */
  #waitMs(): number {
    const now = performance.now();
    const old = this.#left.findIndex((time) => time > now - HOUR_MS);
    this.#left.splice(0, old < 0 ? this.#left.length : old);
    const full = (count: number, windowMs: number) => (this.#left.at(-count) ?? Number.NEGATIVE_INFINITY) + windowMs;
    return Math.max(0, full(this.#perMinute, MINUTE_MS) - now, full(this.#perHour, HOUR_MS) - now, this.#restUntil - now);
  }
}
