import { RollingWindows } from "../../description/rolling-windows.js";
import { abortable } from "../abortable.js";
import { LONGEST_MS } from "../sleep.js";

/** Counts the requests that share a rate limit, and queues further ones: first come, first served. */
export class Bucket {
  readonly #windows: RollingWindows;
  #waiting: (() => void)[] = [];
  #pausedUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(perMinute: number, perHour: number) {
    this.#windows = new RollingWindows(perMinute, perHour);
  }

  /** Whether no request is counted and none is queued. */
  get idle(): boolean {
    return this.#waiting.length === 0 && this.#windows.isEmpty(performance.now());
  }

  /** Counts a request, unless that has to wait. */
  tryEnter(): boolean {
    if (this.#waiting.length > 0 || this.#waitMs() > 0) return false;
    this.#windows.add(performance.now());
    return true;
  }

  /** Resolves when a request may be sent. If the signal aborts, rejects with its reason and leaves the queue. */
  async enter(signal: AbortSignal | undefined): Promise<void> {
    let admit = () => {};
    const queue = () =>
      new Promise<void>((resolve) => {
        admit = resolve;
        this.#waiting.push(admit);
        this.#admitNext();
      });
    try {
      await abortable(queue, signal);
    } finally {
      this.#waiting = this.#waiting.filter((waiter) => waiter !== admit);
      if (this.#waiting.length === 0) clearTimeout(this.#timer);
    }
  }

  /** How long a request that enters the queue now will wait, unless others leave it. */
  get delayMs(): number {
    const now = performance.now();
    const start = Math.max(now, this.#pausedUntil);
    return start - now + this.#windows.waitBehindMs(start, this.#waiting.length);
  }

  /** Lets no request through for `ms`. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + ms);
  }

  #admitNext(): void {
    clearTimeout(this.#timer);
    while (this.#waiting.length > 0) {
      const waitMs = this.#waitMs();
      if (waitMs > 0) {
        this.#timer = setTimeout(() => this.#admitNext(), Math.min(Math.ceil(waitMs), LONGEST_MS));
        return;
      }
      this.#windows.add(performance.now());
      this.#waiting.shift()?.();
    }
  }

  /** Time until the next request may be sent. */
  #waitMs(): number {
    const now = performance.now();
    const { minute, hour } = this.#windows.waitMs(now);
    return Math.max(0, minute, hour, this.#pausedUntil - now);
  }
}
