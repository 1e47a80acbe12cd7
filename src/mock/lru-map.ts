/** A map that evicts its least recently used entry beyond `capacity`: nothing that requests create may grow without bound. */
export class LruMap<Value> {
  readonly #values = new Map<string, Value>();

  constructor(private readonly capacity: number) {}

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
    const [oldest = ""] = this.#values.keys();
    if (this.#values.size > this.capacity) this.#values.delete(oldest);
  }

  entries(): [key: string, value: Value][] {
    return [...this.#values];
  }

  clear(): void {
    this.#values.clear();
  }
}
