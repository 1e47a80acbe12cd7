import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { runNode } from "../../scripts/lib/run-node.js";
import { tool } from "../../scripts/lib/tool.js";
import { type Packed, pack } from "./pack.js";

let folder: string;
let packed: Packed;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kore-xo-api-pack-"));
  packed = await pack(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the packed package", () => {
  it("holds the code, both descriptions, what the readme links to, and nothing else", () => {
    const others = packed.files.filter(
      (file) =>
        !/^dist\/(src\/(cli|client|node|mock|msw|testing|description)\/.+|generated\/(client|msw)\/.+|generated\/extensions)\.(c?js|d\.c?ts)$/.test(
          file,
        ),
    );
    const taken = /^dist\/vendor\/([\w-]+\.js|LICENSES\.txt)$/;
    const documents = /^(docs|examples|openapi\/(guides|workflows))\//;
    expect(others.filter((file) => !documents.test(file) && !taken.test(file)).sort()).toEqual([
      ...[".github/docs.png", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md"],
      ...["generated/index.md", "generated/openapi.json", "generated/openapi.yaml", "package.json"],
    ]);
  });

  it("holds every file that its readme links to", async () => {
    const readme = await readFile(join(ROOT, "README.md"), "utf8");
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link = ""]) => link);
    expect(links).not.toEqual([]);
    expect(links.filter((link) => !packed.files.some((file) => file === link || (link.endsWith("/") && file.startsWith(link))))).toEqual(
      [],
    );
  });

  it("asks for no version of Prism, which would break the install of an app that has another and does not use the mock", async () => {
    const { peerDependencies, peerDependenciesMeta } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
    for (const name of ["@stoplight/prism-core", "@stoplight/prism-http"]) {
      expect({ range: peerDependencies[name], ...peerDependenciesMeta[name] }).toEqual({ range: "*", optional: true });
    }
  });

  it("has types beside every module, for import and for require", () => {
    const modules = packed.files.filter((file) => /^dist\/(?!vendor\/).+\.c?js$/.test(file));
    expect(modules).toContain("dist/src/client/index.js");
    expect(modules).toContain("dist/src/client/index.cjs");
    expect(packed.files).toEqual(expect.arrayContaining(modules.map((file) => file.replace(/\.(c?)js$/, ".d.$1ts"))));
  });

  it("takes packages along with their licences", async () => {
    const text = await readFile(join(ROOT, "dist/vendor/LICENSES.txt"), "utf8");
    for (const name of ["ajv", "ajv-formats", "chokidar", "commander", "fast-uri", "yaml"]) {
      const { version } = JSON.parse(await readFile(join(ROOT, "node_modules", name, "package.json"), "utf8"));
      expect(text).toContain(`${name} ${version}\n\n`);
    }
    expect(text.match(/Permission (is hereby granted|to use)|Redistribution and use/g)?.length).toBeGreaterThanOrEqual(8);
  });

  it("points to no source map, since it ships none", async () => {
    const code = packed.files.filter((file) => file.startsWith("dist/"));
    const texts = await Promise.all(code.map((file) => readFile(join(ROOT, file), "utf8")));
    expect(code.filter((_, index) => texts[index]?.includes("sourceMappingURL"))).toEqual([]);
  });

  it("has no finding of publint", async () => {
    const { buffer } = new Uint8Array(await readFile(packed.tarball));
    expect((await publint({ pack: { tarball: buffer }, strict: true })).messages).toEqual([]);
  });

  it("gives its types to every way of importing a module, says attw", { timeout: 120_000 }, async () => {
    const attw = (...args: string[]) => runNode(tool("@arethetypeswrong/cli", "attw", packed.tarball, ...args));
    // The YAML file is there to be read, not imported. The handlers hold all examples, so they ship once, as ES modules.
    expect(await attw("--exclude-entrypoints", "openapi.yaml", "msw")).toMatchObject({ code: 0 });
    expect(await attw("--entrypoints", "msw", "--profile", "esm-only")).toMatchObject({ code: 0 });
  });
});
