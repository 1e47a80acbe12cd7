/** A map that evicts its least recently used entry beyond `capacity`: nothing that requests create may grow without bound. */
export class LruMap<Value> {
  readonly #values = new Map<string, Value>();

  /** @param onEvict called with each value that is evicted */
  constructor(
    private readonly capacity: number,
    private readonly onEvict: (value: Value) => void = () => {},
  ) {}

  /** The value of a key, created when it is missing. The key becomes the most recently used. */
  getOrCreate(key: string, create: () => Value): Value {
    const value = this.#values.get(key) ?? create();
    this.set(key, value);
    return value;
  }

  /** The value of a key, which does not count as a use. */
  get(key: string): Value | undefined {
    return this.#values.get(key);
  }

  /** Sets a value. The key becomes the most recently used. */
  set(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.capacity) this.evict();
  }

  get size(): number {
    return this.#values.size;
  }

  /** Evicts the least recently used entry. */
  evict(): void {
    const [oldest] = this.#values;
    if (oldest === undefined) return;
    this.#values.delete(oldest[0]);
    this.onEvict(oldest[1]);
  }

  entries(): [key: string, value: Value][] {
    return [...this.#values];
  }

  /** Evicts every entry. */
  clear(): void {
    for (const value of this.#values.values()) this.onEvict(value);
    this.#values.clear();
  }
}
