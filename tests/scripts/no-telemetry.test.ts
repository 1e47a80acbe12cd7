import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../scripts/lib/root.js";
import { runNode } from "../../scripts/lib/run-node.js";
import { tool } from "../../scripts/lib/tool.js";

const WITNESS = `--import=${pathToFileURL(join(ROOT, "tests/scripts/witness.mjs")).href}`;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kore-xo-api-telemetry-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a process connects to. */
async function connections(...args: string[]): Promise<string[]> {
  const log = join(folder, "witness.jsonl");
  await writeFile(log, "");
  vi.stubEnv("WITNESS_LOG", log);
  await runNode([WITNESS, ...args]);
  vi.unstubAllEnvs();
  const lines = (await readFile(log, "utf8")).split("\n").filter((line) => line.includes('"connect"'));
  return lines.map((line) => (JSON.parse(line) as { target: string }).target);
}

describe("the install script of scarf, which comes with Spectral", () => {
  const server = createServer((_, response) => response.end());
  const reports: string[] = [];
  beforeAll(async () => {
    server.on("request", ({ url }) => reports.push(String(url)));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => server.close());

  /** Runs it as npm does, with a server on this machine in place of its maker's. Without the traversal of what is installed, which takes long. */
  async function install(scarfSettings: object): Promise<number> {
    reports.length = 0;
    const manifest = { name: "app", version: "1.0.0", scarfSettings: { ...scarfSettings, skipTraversal: true, allowTopLevel: true } };
    await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
    // Not runNode, which asks for no tracking by itself.
    const { DO_NOT_TRACK, SCARF_ANALYTICS, ...others } = process.env;
    const env = { ...others, INIT_CWD: folder, SCARF_LOCAL_PORT: String((server.address() as AddressInfo).port) };
    await promisify(execFile)(process.execPath, ["node_modules/@scarf/scarf/report.js"], { cwd: ROOT, env });
    return reports.length;
  }

  it("reports nothing with the settings of package.json, and would without", async () => {
    const { scarfSettings } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { scarfSettings: object };
    expect(await install(scarfSettings)).toBe(0);
    expect(await install({ enabled: true })).toBe(1);
  });
});

describe("npm", () => {
  it("runs no install script of a dependency, where it can be told so", async () => {
    const read = async (file: string) => JSON.parse(await readFile(join(ROOT, file), "utf8"));
    const { packages } = (await read("package-lock.json")) as { packages: Record<string, { hasInstallScript?: true; optional?: true }> };
    const scripted = Object.entries(packages).filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional);
    const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, ""));
    const { allowScripts } = (await read("package.json")) as { allowScripts: Record<string, boolean> };
    expect(allowScripts).toEqual(Object.fromEntries(names.map((name) => [name, false])));
  });
});

describe("Redocly", () => {
  it("connects to nothing when the build calls it", async () => {
    const bundle = tool("@redocly/cli", "redocly", "bundle", "openapi/openapi.yaml", "-o", join(folder, "openapi.yaml"));
    expect(await connections(...bundle)).toEqual([]);
  });

  it("is told so by the configuration alone, too", async () => {
    expect(parse(await readFile(join(ROOT, "redocly.yaml"), "utf8"))).toMatchObject({ telemetry: "off" });
  });

  it("would be noticed", async () => {
    expect(await connections("-e", 'await fetch("http://127.0.0.1:59999/").catch(() => {})', "--input-type=module")).toEqual([
      "127.0.0.1:59999",
    ]);
  });
});

describe("every workflow that runs npm", () => {
  it("asks all tools for no telemetry", async () => {
    const workflows = join(ROOT, ".github/workflows");
    for (const file of await readdir(workflows)) {
      const text = await readFile(join(workflows, file), "utf8");
      if (!/\bnp[mx] /.test(text)) continue;
      const { env } = parse(text) as { env?: object };
      expect({ file, env }).toMatchObject({ env: { DO_NOT_TRACK: "1", REDOCLY_TELEMETRY: "off", SCARF_ANALYTICS: "false" } });
    }
  });
});
