import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, vi } from "vitest";

/** Collects the unhandled rejections of a test, instead of Vitest. */
export function unhandled(): { one(): Promise<unknown[]>; settled(): Promise<unknown[]> } {
  const reasons: unknown[] = [];
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  const listener = (reason: unknown) => void reasons.push(reason);
  process.on("unhandledRejection", listener);
  onTestFinished(() => {
    process.off("unhandledRejection", listener);
    for (const other of others) process.on("unhandledRejection", other);
  });
  /** All of them, after they had time to be noticed. */
  const settled = async () => {
    await sleep(60);
    return reasons;
  };
  /** All of them, once there is one. */
  const one = async () => {
    await vi.waitFor(() => expect(reasons).not.toHaveLength(0), 10_000);
    return settled();
  };
  return { one, settled };
}
