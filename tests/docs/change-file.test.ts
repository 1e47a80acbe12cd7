import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../scripts/lib/root.js";

const run = promisify(execFile);
const { jobs } = parse(await readFile(join(ROOT, ".github/workflows/ci.yml"), "utf8")) as {
  jobs: Record<"change-file", { steps: { run?: string }[] }>;
};
const command = jobs["change-file"].steps.find((step) => step.run !== undefined)?.run ?? "exit 99";

describe("a pull request", () => {
  let repository: string;
  beforeEach(async () => {
    repository = await mkdtemp(join(tmpdir(), "kore-xo-api-changes-"));
    await git("init", "--quiet", "--initial-branch=main");
    await commit({ "src/index.ts": "1", "README.md": "1" });
    await git("update-ref", "refs/remotes/origin/main", "HEAD");
  });
  afterEach(() => rm(repository, { recursive: true, force: true }));

  const git = (...args: string[]) =>
    run("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", ...args], { cwd: repository });

  async function commit(files: Record<string, string>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(join(repository, dirname(name)), { recursive: true });
      await writeFile(join(repository, name), content);
    }
    await git("add", "--all");
    await git("commit", "--quiet", "--message", "Change");
  }

  /** Exit code of the workflow's own step, run as a runner does it. */
  async function check(): Promise<number> {
    const ended = run("bash", ["-e", "-c", command], { cwd: repository, env: { ...process.env, BASE: "origin/main" } });
    return ended.then(
      () => 0,
      (error: { code: number }) => error.code,
    );
  }

  it("needs no change file when nothing that ships has changed", async () => {
    await commit({ "README.md": "2" });
    expect(await check()).toBe(0);
  });

  it("needs a change file when src/ has changed", async () => {
    await commit({ "src/index.ts": "2" });
    expect(await check()).toBe(1);
  });

  it("passes with a new change file", async () => {
    await commit({ "src/index.ts": "2", "changes/index.md": "Text." });
    expect(await check()).toBe(0);
  });

  it("passes without one when it is a release, whose changes are in the changelog", async () => {
    await commit({ "package.json": '{\n  "version": "0.1.0"\n}\n' });
    await git("update-ref", "refs/remotes/origin/main", "HEAD");
    await commit({ "openapi/openapi.yaml": "2", "package.json": '{\n  "version": "0.2.0"\n}\n' });
    expect(await check()).toBe(0);
  });

  it("does not pass by editing the file of an earlier change", async () => {
    await commit({ "changes/earlier.md": "Text." });
    await git("update-ref", "refs/remotes/origin/main", "HEAD");
    await commit({ "src/index.ts": "2", "changes/earlier.md": "Other text." });
    expect(await check()).toBe(1);
  });
});
