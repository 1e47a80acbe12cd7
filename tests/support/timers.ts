import { onTestFinished, vi } from "vitest";

/** Counts the timers started from now on that are still running and keep the process alive. */
export function trackTimers(): () => number {
  const running = new Set<NodeJS.Timeout>();
  const { setTimeout: start, clearTimeout: stop } = globalThis;
  const track = (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
    const timer = start(() => {
      running.delete(timer);
      work(...args);
    }, ms);
    running.add(timer);
    return timer;
  };
  const starts = vi.spyOn(globalThis, "setTimeout").mockImplementation(track as typeof setTimeout);
  const stops = vi.spyOn(globalThis, "clearTimeout").mockImplementation((timer) => {
    running.delete(timer as NodeJS.Timeout);
    stop(timer);
  });
  onTestFinished(() => {
    starts.mockRestore();
    stops.mockRestore();
  });
  return () => [...running].filter((timer) => timer.hasRef()).length;
}
