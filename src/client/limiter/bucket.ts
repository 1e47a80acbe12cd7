import { RollingWindows } from "../../description/rolling-windows.js";
import { abortable } from "../abortable.js";
import { LONGEST_MS } from "../sleep.js";

/** A request in the queue. */
interface Waiter {
  admit(): void;
  /** Told about each pause, in milliseconds. */
  pause(ms: number): void;
}

/** Counts the requests that share a rate limit, and queues further ones: first come, first served. */
export class Bucket {
  readonly #windows: RollingWindows;
  #waiting: Waiter[] = [];
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

  /** Resolves when a request may be sent. Leaves the queue and rejects when the signal aborts, or when `checkPause` throws as a pause begins. */
  async enter(signal: AbortSignal | undefined, checkPause: (ms: number) => void): Promise<void> {
    let entered: Waiter | undefined;
    const queue = () =>
      new Promise<void>((admit, reject) => {
        const pause = (ms: number) => {
          try {
            checkPause(ms);
          } catch (error) {
            reject(error);
          }
        };
        entered = { admit, pause };
        this.#waiting.push(entered);
        this.#admitNext();
      });
    try {
      await abortable(queue, signal);
    } finally {
      this.#waiting = this.#waiting.filter((waiter) => waiter !== entered);
      // Leaves no timer if nobody is waiting.
      this.#admitNext();
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
    for (const { pause } of this.#waiting) pause(ms);
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
      this.#waiting.shift()?.admit();
    }
  }

  /** Time until the next request may be sent. */
  #waitMs(): number {
    const now = performance.now();
    const { minute, hour } = this.#windows.waitMs(now);
    return Math.max(0, minute, hour, this.#pausedUntil - now);
  }
}
