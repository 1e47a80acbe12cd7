import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./root.js";

/** A copy of the project's sources in a temporary folder, for what must not touch the original: nothing built, nothing cached. */
export async function copyProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kore-xo-api-copy-"));
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: ROOT, encoding: "utf8" });
  await Promise.all(
    listed
      .split("\n")
      // A deleted file stays in git's list until the deletion is committed.
      .filter((file) => file !== "" && existsSync(join(ROOT, file)))
      .map((file) => cp(join(ROOT, file), join(folder, file), { recursive: true })),
  );
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  return folder;
}
