const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Calls counted in rolling windows of a minute and of an hour. Times are milliseconds of one clock. */
export class RollingWindows {
  readonly #perMinute: number;
  readonly #perHour: number;
  /** When calls were made, oldest first, within the last hour. */
  readonly #calls: number[] = [];

  constructor(perMinute: number, perHour: number) {
    this.#perMinute = perMinute;
    this.#perHour = perHour;
  }

  add(now: number): void {
    this.#calls.push(now);
  }

  /** How long until another call fits into each window; 0 or less when it fits now. */
  waitMs(now: number): { readonly minute: number; readonly hour: number } {
    while (this.#calls[0] !== undefined && this.#calls[0] <= now - HOUR_MS) this.#calls.shift();
    const wait = (count: number, windowMs: number) => (this.#calls.at(-count) ?? Number.NEGATIVE_INFINITY) + windowMs - now;
    return { minute: wait(this.#perMinute, MINUTE_MS), hour: wait(this.#perHour, HOUR_MS) };
  }

  /** How long until another call fits behind `ahead` further ones, each made as soon as it fits. */
  waitBehindMs(now: number, ahead: number): number {
    const counted = this.#calls.length;
    const planned: number[] = [];
    const at = (index: number) => (index < 0 ? Number.NEGATIVE_INFINITY : (this.#calls[index] ?? planned[index - counted] ?? now));
    for (let next = counted; next <= counted + ahead; next++) {
      planned.push(Math.max(now, at(next - this.#perMinute) + MINUTE_MS, at(next - this.#perHour) + HOUR_MS));
    }
    return (planned[ahead] ?? now) - now;
  }

  /** No call of the last hour is left. */
  isEmpty(now: number): boolean {
    this.waitMs(now);
    return this.#calls.length === 0;
  }
}
