import { describe, expect, it } from "vitest";
import type { Progress } from "../../scripts/lib/progress.js";
import type { Task } from "../../scripts/lib/task.js";
import { startTasks } from "../../scripts/lib/task-runner.js";

function recorder(): Progress & { lines: string[] } {
  const lines: string[] = [];
  const withoutTimes = (line: string) => lines.push(line.replace(/ \d+\.\d s$/, ""));
  return { lines, line: withoutTimes, start: () => () => 0, end: () => {} };
}

/** A task that runs code, and always. */
const task = (name: string, code: string, more: Partial<Task> = {}): Task => ({ name, run: ["-e", code], ...more });
const fails = (words: string) => `console.log(${JSON.stringify(words)}); process.exit(2)`;
const FOREVER = "setInterval(() => {}, 1000)";

describe("tasks", () => {
  it("that fail do not end the others, and show their findings together in the order of the list", async () => {
    const progress = recorder();
    const tasks = [
      task("slow", `setTimeout(() => { ${fails("slow's findings")} }, 300)`),
      task("quick", fails("quick's findings")),
      task("good", ""),
    ];
    const failure = await startTasks(tasks, progress).finished;
    expect(failure?.message).toBe("x slow failed\n\nslow's findings\n\nx quick failed\n\nquick's findings");
    expect(failure?.exitCode).toBe(1);
    expect(progress.lines.sort()).toEqual(["+ good:", "x quick: failed after", "x slow: failed after"]);
  });

  it("wait for those before them, and do not run when one of these fails", async () => {
    const progress = recorder();
    const tasks = [
      task("last", "", { after: ["middle"] }),
      task("middle", "", { after: ["first", "not in this run"] }),
      task("first", ""),
      task("bad", fails("no")),
      task("skipped", "", { after: ["bad"] }),
      task("skipped, too", "", { after: ["skipped"] }),
    ];
    const run = startTasks(tasks, progress);
    expect(await run.succeeded("last")).toBe(true);
    expect(await run.succeeded("skipped, too")).toBe(false);
    await run.finished;
    expect(progress.lines.filter((line) => line.startsWith("+"))).toEqual(["+ first:", "+ middle:", "+ last:"]);
    expect(progress.lines).toContain("x bad: failed after");
  });

  it("that another explains are stopped, and their findings are left out", async () => {
    const tasks = [task("cause", fails("why"), { explains: ["effect"] }), task("effect", FOREVER)];
    expect((await startTasks(tasks, recorder()).finished)?.message).toBe("x cause failed\n\nwhy");
  });

  it("end when they are told to, without a finding", async () => {
    const progress = recorder();
    const run = startTasks([task("forever", FOREVER), task("after", "", { after: ["forever"] })], progress);
    setTimeout(() => run.stop(), 100);
    expect(await run.finished).toBeUndefined();
    expect(progress.lines).toEqual([]);
  });
});
