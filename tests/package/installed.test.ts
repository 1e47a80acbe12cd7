import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { addOwn, createProject, runProgram } from "./project.js";

const run = promisify(execFile);

const PROGRAM = `
import { createClient } from "kore-xo-api";
const kore = createClient({ baseUrl: process.env.KORE_BASE_URL, auth: { clientId: "cs-1", clientSecret: "made-up" } });
const names = (await kore.bots.list().toArray()).map(({ name }) => name);
const { data } = await kore.GET("/api/public/bots");
console.log(names.join(), data.bots[0].name);
`;
const PRINTED = "Travel Desk,Order Helper,Leave Requests Travel Desk\n";

const REQUIRED = `
const { createClient, isApiError } = require("kore-xo-api");
const { fileFrom } = require("kore-xo-api/node");
const { fakeClient } = require("kore-xo-api/testing");
(async () => {
  const kore = createClient({ baseUrl: process.env.KORE_BASE_URL, auth: { clientId: "cs-1", clientSecret: "made-up" } });
  const bots = await kore.bots.list().toArray();
  const { data } = await kore.GET("/api/public/bots");
  const refused = await kore.bots.list({}, { headers: { prefer: "code=401" } }).catch((error) => error);
  const fake = await fakeClient({ "bots.list": { bots: [{ name: "Fake" }] } }).bots.list();
  console.log(bots.length, data.bots[0].name, typeof fileFrom, isApiError(refused, "bots.list", 401), fake.bots[0].name);
})();
`;

const ON_THE_MOCK = `
import { createClient } from "kore-xo-api";
import { startMock } from "kore-xo-api/mock";
const mock = await startMock();
const { bots } = await createClient({ baseUrl: mock.url, auth: "any-text" }).bots.list();
console.log(bots[0].name);
await mock.close();
`;

const TWO_COPIES = `
import { createClient, isApiError, isJobError, isPartialError } from "kore-xo-api";
import * as copy from "kore-xo-api-copy";
const failOn = async (body, status, call) => {
  const fetch = async () => Response.json(body, { status });
  const kore = copy.createClient({ baseUrl: "https://platform.kore.ai", auth: "any-text", fetch });
  return call(kore).catch((error) => error);
};
const api = await failOn({ errors: [{ msg: "No" }] }, 400, (kore) => kore.bots.list());
const job = await failOn({ status: "failed" }, 200, (kore) => kore.bots.getPublishStatus({ botId: "st-1" }).wait());
const partial = await failOn({ failedUserDetails: [{ userInfo: { status: "failure" } }] }, 200, (kore) => kore.users.create({ body: { users: [] } }, { failOnPartial: true }));
console.log(copy.createClient === createClient, api instanceof copy.ApiError);
console.log(isApiError(api), isApiError(api, "bots.list", 400), isApiError(api, "bots.list", 404), isApiError(job), isApiError({ kind: "api" }));
console.log(isJobError(job, "bots.getPublishStatus"), isJobError(job, "bots.publish"), isPartialError(partial, "users.create"), isPartialError(null, "users.create"));
`;

let folder: string;
let mock: Mock;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kore-xo-api-installed-"));
  [mock] = await Promise.all([startMock({ scenario: { listSize: 3 } }), createProject(folder)]);
  await writeFile(join(folder, "program.mjs"), PROGRAM);
}, 120_000);
afterAll(async () => {
  await mock?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Bundles a module of the project with esbuild, as for a page. */
function bundle(code: string, outfile: string) {
  return build({
    stdin: { contents: code, resolveDir: folder },
    ...{ bundle: true, minify: true, format: "esm", platform: "browser", metafile: true, logLevel: "silent" },
    outfile: join(folder, outfile),
  });
}

/** The packages below a folder, at all depths, each with the size of its own files. */
async function packagesIn(modules: string): Promise<{ name: string; bytes: number }[]> {
  const files = (await readdir(modules, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const sizes = new Map<string, number>();
  for (const file of files) {
    const path = join(file.parentPath, file.name).split("/node_modules/").at(-1)?.split("/") ?? [];
    const name = path.slice(0, path[0]?.startsWith("@") ? 2 : 1).join("/");
    if (!name.startsWith(".")) sizes.set(name, (sizes.get(name) ?? 0) + (await stat(join(file.parentPath, file.name))).size);
  }
  return Array.from(sizes, ([name, bytes]) => ({ name, bytes }));
}

describe("the installed package", () => {
  it("runs as plain JavaScript", async () => {
    expect(await runProgram(folder, "program.mjs", { KORE_BASE_URL: mock.url })).toBe(PRINTED);
  });

  it("comes with one other package and its types, which is all that an app installs", async () => {
    const packages = await packagesIn(join(folder, "node_modules"));
    expect(packages.map(({ name }) => name).sort()).toEqual(["kore-xo-api", "openapi-fetch", "openapi-typescript-helpers"]);
    const others = packages.filter(({ name }) => name !== "kore-xo-api").reduce((sum, { bytes }) => sum + bytes, 0);
    expect(others).toBeLessThan(300_000);
  });

  it("has a mock that says in one line what it needs besides", async () => {
    const bin = join(folder, "node_modules/.bin/kore-xo-api");
    const { code, stderr } = (await run(bin, ["mock", "--port", "0"]).catch((error: { code: number; stderr: string }) => error)) as {
      code: number;
      stderr: string;
    };
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^The mock needs Prism\. Install it: npm install --save-dev @stoplight\/prism-http@\S+ @stoplight\/prism-core@\S+\n/,
    );
    expect(stderr).toMatch(/npx -p kore-xo-api -p \S+ -p \S+ kore-xo-api mock\n$/);
  });

  it("can be required, also where require loads no ES module, as in Jest", async () => {
    await writeFile(join(folder, "program.cjs"), REQUIRED);
    const { stdout } = await run(process.execPath, ["--no-experimental-require-module", "program.cjs"], {
      cwd: folder,
      env: { ...process.env, KORE_BASE_URL: mock.url },
    });
    expect(stdout).toBe("3 Travel Desk function true Fake\n");
  });

  it("starts the mock beside Prism", async () => {
    await addOwn(folder, "@stoplight");
    await writeFile(join(folder, "mock.mjs"), ON_THE_MOCK);
    expect(await runProgram(folder, "mock.mjs")).toBe("Travel Desk\n");
    const required = ON_THE_MOCK.replaceAll(/import (.+) from (".+");/g, "const $1 = require($2);");
    await writeFile(join(folder, "mock.cjs"), `(async () => {${required}})();`);
    expect((await run(process.execPath, ["--no-experimental-require-module", "mock.cjs"], { cwd: folder })).stdout).toBe("Travel Desk\n");
  });

  it("has a command that names a mistake", async () => {
    const bin = join(folder, "node_modules/.bin/kore-xo-api");
    expect((await run(bin, ["mock", "--help"])).stdout).toContain("--list-size");
    await expect(run(bin, ["mock", "--latency="])).rejects.toMatchObject({
      code: 2,
      stderr: "--latency must be a number of milliseconds from 0 to 60000.\n",
    });
  });

  it("knows the errors of another copy of itself", async () => {
    await cp(join(folder, "node_modules/kore-xo-api"), join(folder, "node_modules/kore-xo-api-copy"), { recursive: true });
    await writeFile(join(folder, "two-copies.mjs"), TWO_COPIES);
    expect(await runProgram(folder, "two-copies.mjs")).toBe("false true\ntrue true false false false\ntrue false true false\n");
  });

  it("gives out the description", async () => {
    const code = `import description from "kore-xo-api/openapi.json" with { type: "json" };\nconsole.log(description.openapi);\n`;
    await writeFile(join(folder, "description.mjs"), code);
    expect(await runProgram(folder, "description.mjs")).toMatch(/^3\.1\.\d\n$/);
  });
});

describe("in a bundle", () => {
  it("needs nothing of Node, and runs", async () => {
    const { metafile } = await bundle(PROGRAM, "bundle.mjs");
    expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external))).toEqual([]);
    expect(await runProgram(folder, "bundle.mjs", { KORE_BASE_URL: mock.url })).toBe(PRINTED);
  });

  it("leaves nothing behind when it is imported and not used", async () => {
    const { metafile } = await bundle('import "kore-xo-api";', "unused.mjs");
    expect(metafile.outputs).toMatchObject({ [Object.keys(metafile.outputs)[0] ?? ""]: { bytes: 0 } });
  });

  it("leaves the files' module out unless it is asked for", async () => {
    await expect(bundle('export * from "kore-xo-api/node";', "node.mjs")).rejects.toThrow('Could not resolve "node:fs"');
  });
});
