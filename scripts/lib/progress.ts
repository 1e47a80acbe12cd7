import type { WriteStream } from "node:tty";

/** Redrawn this often while something runs. */
const REDRAW_MS = 100;
const CLEAR_LINE = "\r\u001b[2K";

/** What a command line shows while it works: lines that stay, and on a terminal a last line that says what runs and for how long. */
export interface Progress {
  line(text: string): void;
  /** Adds a name to what runs. The function that it returns takes it away again, and returns how long that was in milliseconds. */
  start(name: string): () => number;
  /** Takes the last line away for good. */
  end(): void;
}

export function createProgress(stream: NodeJS.WriteStream | WriteStream = process.stdout): Progress {
  const running = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;

  const text = () => {
    const since = (startedMs: number) => `${((performance.now() - startedMs) / 1000).toFixed(1)} s`;
    return `... ${[...running].map(([name, startedMs]) => `${name} (${since(startedMs)})`).join(", ")}`;
  };
  const draw = () => {
    if (stream.isTTY) stream.write(`${CLEAR_LINE}${running.size > 0 ? text().slice(0, stream.columns - 1) : ""}`);
  };
  const stopDrawing = () => {
    clearInterval(timer);
    timer = undefined;
  };
  return {
    line(line) {
      stream.write(stream.isTTY ? `${CLEAR_LINE}${line}\n` : `${line}\n`);
      draw();
    },
    start(name) {
      const startedMs = performance.now();
      running.set(name, startedMs);
      timer ??= stream.isTTY ? setInterval(draw, REDRAW_MS).unref() : undefined;
      return () => {
        running.delete(name);
        if (running.size === 0) stopDrawing();
        draw();
        return performance.now() - startedMs;
      };
    },
    end() {
      stopDrawing();
      running.clear();
      draw();
    },
  };
}
