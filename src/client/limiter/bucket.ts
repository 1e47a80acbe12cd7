import { abortable } from "../abortable.js";
import { LONGEST_MS } from "../sleep.js";
import { RollingWindows } from "../../description/rolling-windows.js";

/** Calls that share a rate limit, and who waits for it: first come, first served. */
export class Bucket {
  readonly #windows: RollingWindows;
  #waiting: (() => void)[] = [];
  #restUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(perMinute: number, perHour: number) {
    this.#windows = new RollingWindows(perMinute, perHour);
  }

  /** Nothing is remembered and nobody waits. */
  get idle(): boolean {
    return this.#waiting.length === 0 && this.#waitMs() === 0 && this.#windows.isEmpty(performance.now());
  }

  /** Resolves when a call may leave. Rejects with the signal's reason; the place in the queue is then free. */
  async enter(signal: AbortSignal | undefined, onWait: () => void): Promise<void> {
    signal?.throwIfAborted();
    if (this.#waiting.length === 0 && this.#waitMs() === 0) {
      this.#windows.add(performance.now());
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
      this.#windows.add(performance.now());
      this.#waiting.shift()?.();
    }
  }

  /** How long until the next call may leave. */
  #waitMs(): number {
    const now = performance.now();
    const { minute, hour } = this.#windows.waitMs(now);
    return Math.max(0, minute, hour, this.#restUntil - now);
  }
}
