import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { type Compile, type Compiled, loadCompiler } from "./compiler.js";
import { addOwn, createProject } from "./project.js";

const CJS_PROGRAM = `
import { ApiError, createClient, isApiError, type Bot, type Kore } from "kore-xo-api";
import { fileFrom } from "kore-xo-api/node";
import { fakeClient } from "kore-xo-api/testing";
import type { paths } from "kore-xo-api/schema";

const kore: Kore = createClient({ baseUrl: "https://platform.kore.ai", auth: "token" });
export async function list(): Promise<Bot[]> {
  const { data, error } = await kore.bots.list().raw();
  if (isApiError(error, "bots.list", 401)) throw new Error(error.body?.errors[0]?.msg);
  // @ts-expect-error a bot has no such field
  console.log(data?.bots[0]?.naem, error instanceof ApiError && error.attempts, fileFrom);
  return fakeClient({ "bots.list": { total: 0, availableMore: false, bots: [] } }).bots.list().toArray();
}
export const path: keyof paths = "/api/public/bots";
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kore-xo-api-types-"));
  await createProject(folder);
  await addOwn(folder, "@types/node");
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const STRICT = { target: "ES2022", strict: true, skipLibCheck: false };
const compilers = new Map<string, Compile>();

/** Those of one version share what they have parsed. */
function compilerOf(name: string): Compile {
  const compile = compilers.get(name) ?? loadCompiler(name);
  compilers.set(name, compile);
  return compile;
}

/** Compiles the typed app strictly to declarations, and with it every declaration that it reaches. */
async function compile(compiler: string, options: object): Promise<Compiled> {
  const app = await mkdtemp(join(folder, "esm-"));
  const file = join(app, "app.mts");
  await copyFile(join(ROOT, "tests/package/typed-app.ts"), file);
  return compilerOf(compiler)(file, {
    ...STRICT,
    exactOptionalPropertyTypes: true,
    declaration: true,
    emitDeclarationOnly: true,
    ...options,
  });
}

/** Compiles a program with `require` and one with `import x from`, in an app of CommonJS. */
async function compileCjs(compiler: string, options: object): Promise<Compiled> {
  const app = await mkdtemp(join(folder, "cjs-"));
  await writeFile(join(app, "package.json"), "{}");
  await writeFile(join(app, "app.ts"), CJS_PROGRAM);
  return compilerOf(compiler)(join(app, "app.ts"), { ...STRICT, lib: ["ES2023"], types: ["node"], noEmit: true, ...options });
}

describe.each([
  ["5.4", "typescript-5.4"],
  ["5.9", "typescript"],
])("an app of CommonJS in TypeScript %s has the client's types", { timeout: 300_000 }, (_, compiler) => {
  it.each([
    ["with resolution node16", { module: "Node16" }],
    ["with resolution node10", { module: "CommonJS", moduleResolution: "Node10" }],
  ])("%s", async (_, options) => {
    expect(await compileCjs(compiler, options)).toEqual({ output: "", declarations: "" });
  });
});

describe.each([
  ["5.4", "typescript-5.4"],
  ["5.9", "typescript"],
  ["6", "typescript-6"],
  ["7", "typescript-7"],
])("an app's own declarations in TypeScript %s name the client's types", { timeout: 300_000 }, (_, compiler) => {
  it.each([
    ["for Node without the types of a browser", { module: "NodeNext", lib: ["ES2023"], types: ["node"] }],
    ["for Node as it was in version 16", { module: "Node16", lib: ["ES2023"], types: ["node"] }],
    ["for browsers without the types of Node", { module: "ESNext", moduleResolution: "Bundler", lib: ["ES2023", "DOM"], types: [] }],
  ])("%s", async (_, options) => {
    const { output, declarations } = await compile(compiler, options);
    expect(output).toBe("");
    expect(declarations).toContain('list: () => import("kore-xo-api").PagedCall<"bots.list">;');
    expect(declarations).toContain('first: () => Promise<import("kore-xo-api").Bot');
  });
});
