import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { VERSION } from "../../generated/client/version.js";
import { loadBundle } from "../../scripts/lib/load-bundle.js";
import { loadSources } from "../../scripts/lib/load-sources.js";
import { ROOT } from "../../scripts/lib/root.js";
import { covers, greatest, leastBump, nextVersion } from "../../scripts/release/version.js";
import { workflowFileNames } from "../../scripts/workflows/load-workflows.js";

const json = async (file: string) => JSON.parse(await readFile(join(ROOT, file), "utf8"));

describe("the version of package.json", () => {
  it("is that of the description, of the bundle, of the client, of the lockfile and of every workflow", async () => {
    const { version } = await json("package.json");
    const lockfile = await json("package-lock.json");
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect({
      sources: loadSources().description.version,
      bundle: (await loadBundle()).version,
      client: VERSION,
      lockfile: lockfile.version,
      lockedPackage: lockfile.packages[""].version,
    }).toEqual({ sources: version, bundle: version, client: version, lockfile: version, lockedPackage: version });
    const workflows = (await workflowFileNames()).map((file) => loadSources(file).description.version);
    expect(new Set(workflows)).toEqual(new Set([version]));
  });
});

describe("a bump", () => {
  it.each([
    ["0.1.3", "patch", "0.1.4"],
    ["0.1.3", "minor", "0.2.0"],
    ["0.1.3", "major", "1.0.0"],
    ["1.2.3", "minor", "1.3.0"],
    ["9.9.9", "major", "10.0.0"],
  ] as const)("of %s by %s gives %s", (version, bump, next) => {
    expect(nextVersion(version, bump)).toBe(next);
  });

  it("is minor at least for an incompatible change before 1.0, and major from then on", () => {
    expect(leastBump("major", "0.9.0")).toBe("minor");
    expect(leastBump("major", "1.0.0")).toBe("major");
    expect(leastBump("patch", "0.9.0")).toBe("patch");
  });

  it("of a version that is no three numbers is refused", () => {
    expect(() => nextVersion("1.2", "patch")).toThrow("1.2 is no version like 1.2.3.");
  });

  it("covers smaller ones; the greatest of several counts", () => {
    expect(covers("major", "minor")).toBe(true);
    expect(covers("patch", "minor")).toBe(false);
    expect(greatest(["patch", "major", "minor"])).toBe("major");
    expect(greatest([])).toBeUndefined();
  });
});
