import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { startMock } from "../../src/mock/index.js";

interface Instruction {
  readonly name: string;
  readonly value: string;
}

const read = (file: string) => readFile(join(ROOT, file), "utf8");
const packageJson = JSON.parse(await read("package.json")) as {
  name: string;
  version: string;
  bin: Record<string, string>;
  devDependencies: Record<string, string>;
};
const lines = (await read("Dockerfile"))
  .replace(/^#.*\n/gm, "")
  .replace(/\\\n/g, "")
  .split("\n")
  .filter(Boolean);
const instructions = lines.map((line): Instruction => {
  const [, name = "", value = ""] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
  return { name, value };
});
const last = instructions.slice(instructions.findLastIndex(({ name }) => name === "FROM"));
const valuesOf = (name: string, among = instructions) => among.filter((one) => one.name === name).map(({ value }) => value);

describe("the Dockerfile", () => {
  it("consists of instructions that Docker knows", () => {
    const known = ["FROM", "WORKDIR", "COPY", "RUN", "ENV", "USER", "EXPOSE", "HEALTHCHECK", "ENTRYPOINT"];
    expect(instructions.filter(({ name }) => !known.includes(name))).toEqual([]);
  });

  it("builds in stages on one small image, whose Node the CI tests", async () => {
    const images = valuesOf("FROM").map((value) => value.split(" ")[0]);
    expect(images).toHaveLength(3);
    expect(new Set(images)).toEqual(new Set(["node:22-alpine"]));
    expect(await read(".github/workflows/ci.yml")).toContain('"22"');
  });

  it("copies files that exist, and that .dockerignore lets through", async () => {
    const sources = valuesOf("COPY")
      .filter((value) => !value.startsWith("--from"))
      .flatMap((value) => value.split(" ").slice(0, -1));
    expect(sources.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
    const ignore = (await read(".dockerignore")).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(ignore[0]).toBe("*");
    expect(
      ignore
        .filter((line) => line.startsWith("!"))
        .map((line) => line.slice(1))
        .sort(),
    ).toEqual([...sources].sort());
  });

  it("copies what the compiler needs", async () => {
    const { files } = JSON.parse(await read("tsconfig.package.json")) as { files: string[] };
    const folders = valuesOf("COPY").map((value) => value.split(" ")[0]);
    expect(files.map((file) => file.split("/")[0]).filter((folder) => !folders.includes(folder))).toEqual([]);
    expect(valuesOf("RUN").join()).toContain("scripts/build-package.ts");
  });

  it("installs the package with the Prism that it needs", () => {
    const [install = ""] = valuesOf("RUN").filter((value) => value.startsWith("npm install"));
    expect(install).toContain(`${packageJson.name}-*.tgz`);
    for (const [name, version] of Object.entries(packageJson.devDependencies))
      if (/^@stoplight\/prism-(core|http)$/.test(name)) expect(install).toContain(`${name}@${version}`);
  });

  it("starts the package's own command on the port that it exposes, for all addresses of the container, not as root", async () => {
    const [entry = "[]"] = valuesOf("ENTRYPOINT", last);
    const bin = packageJson.bin["kore-xo-api"];
    expect(JSON.parse(entry)).toEqual(["node", `node_modules/${packageJson.name}/${bin}`, "mock", "--host", "0.0.0.0"]);
    expect(valuesOf("USER", last)).toEqual(["node"]);
    expect(valuesOf("EXPOSE", last)).toEqual(["4010"]);
    expect(await read("src/cli/serve.ts")).toContain("MOCK_PORT = 4010");
  });
});

describe("its health check", () => {
  const [, json = "[]"] = /CMD (\[.+\])$/.exec(valuesOf("HEALTHCHECK", last)[0] ?? "") ?? [];
  const [node, ...args] = JSON.parse(json) as string[];

  /** Its exit code with a mock at another address. */
  async function check(url: string): Promise<unknown> {
    const child = spawn(
      process.execPath,
      args.map((arg) => arg.replace("http://127.0.0.1:4010", url)),
    );
    const [code] = await once(child, "exit");
    return code;
  }

  it("succeeds while the mock responds, and fails when it does not", async () => {
    expect(node).toBe("node");
    const mock = await startMock();
    expect(await check(mock.url)).toBe(0);
    expect(await check(`${mock.url}/nowhere`)).toBe(1);
    await mock.close();
    expect(await check(mock.url)).toBe(1);
  });
});
