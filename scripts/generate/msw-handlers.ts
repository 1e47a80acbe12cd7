import type { Description, Module } from "../../src/description/description.js";
import { evaluate } from "../../src/description/expression.js";
import type { Json } from "../../src/description/json.js";
import type { Operation } from "../../src/description/operation.js";
import { fillPath, segmentsOf } from "../../src/description/path-template.js";
import { GENERATED_HEADER } from "./header.js";
import { literal } from "./literal.js";
import { operationEntry } from "./operation-entry.js";

/** Names that are no names of constants. */
const RESERVED = new Set(["delete", "export", "import"]);

/** The MSW handlers: one file per module, one constant per operation, so that bundlers drop what an app does not use. */
export function mswFiles(description: Description): [name: string, content: string][] {
  const modules = description.modules.map((module): [string, string] => [`msw/${module.name}.ts`, moduleFile(module, description)]);
  return [...modules, ["msw/index.ts", indexFile(description)]];
}

function moduleFile({ operations }: Module, description: Description): string {
  const constants = operations.map((operation) => {
    const name = constantName(operation);
    const type = `Handler<${JSON.stringify(operation.id)}, ${exampleNames(operation)}>`;
    const exported = name === operation.verb ? "export " : "";
    const code = `${exported}const ${name}: ${type} = /* @__PURE__ */ handler(${literal(definition(operation, description))});`;
    return [
      `/** ${operation.summary}: \`${operation.method.toUpperCase()} ${operation.path}\`. */`,
      code,
      ...(exported ? [] : [`export { ${name} as ${operation.verb} };`]),
    ].join("\n");
  });
  const imports = ['import { handler } from "../../src/msw/handler.js";', 'import type { Handler } from "../../src/msw/types.js";'];
  return `${GENERATED_HEADER}${imports.join("\n")}\n\n${constants.join("\n\n")}\n`;
}

function indexFile({ modules, operations }: Description): string {
  const names = modules.map(({ name }) => name).sort();
  const imports = ['import type { HttpHandler } from "msw";', ...names.map((name) => `import * as ${name} from "./${name}.js";`)];
  const calls = operations.toSorted(bySpecificity).map(({ id }) => `    ${id}(),`);
  return [
    GENERATED_HEADER + imports.join("\n"),
    "",
    'export type { Handler, HandlerOptions, Reply, Resolver } from "../../src/msw/types.js";',
    `export { ${names.join(", ")} };`,
    "",
    "/** A handler for every operation, with its first example. */",
    "export function handlers(): HttpHandler[] {",
    `  return [\n${calls.join("\n")}\n  ];`,
    "}",
    "",
  ].join("\n");
}

/** MSW takes the first handler that fits: fixed text comes before a placeholder. */
function bySpecificity(a: Operation, b: Operation): number {
  return firstPlaceholder(b) - firstPlaceholder(a);
}

function firstPlaceholder({ path }: Operation): number {
  const index = segmentsOf(path).findIndex(({ name }) => name !== undefined);
  return index < 0 ? Number.MAX_SAFE_INTEGER : index;
}

function constantName({ verb }: Operation): string {
  return RESERVED.has(verb) ? `${verb}_` : verb;
}

function definition(operation: Operation, description: Description) {
  const { method, path } = operation;
  return {
    method,
    path: fillPath(path, (name) => `:${name.replace(/\W/g, "_")}`),
    status: Number(operation.successes[0]?.status ?? 200),
    examples: Object.fromEntries(statuses(operation).map((status) => [status, Object.fromEntries(examplesOf(operation, status))])),
    pages: pagesOf(operation, description),
  };
}

function pagesOf(operation: Operation, description: Description) {
  const { pages } = operationEntry(operation, description);
  if (!pages) return undefined;
  const { style, position, limit, items, more, total } = pages;
  return { style, position, limit, items, more, total };
}

/** Statuses with examples; a response for any other status has none of its own. */
function statuses(operation: Operation): string[] {
  return operation.responses
    .map(({ status }) => status)
    .filter((status) => /^\d+$/.test(status) && examplesOf(operation, status).length > 0);
}

/** The examples of a status; of a job, first those that show its success, so that whoever waits for it is done. */
function examplesOf(operation: Operation, status: string): [string, Json][] {
  const all = [...(operation.declared(status)?.contents[0]?.examples ?? [])];
  const { state, succeeded = [] } = operation.job ?? {};
  if (state === undefined) return all;
  const isDone = ([, responseBody]: [string, Json]) => succeeded.includes(String(evaluate(state, { responseBody })));
  return [...all.filter(isDone), ...all.filter((one) => !isDone(one))];
}

function exampleNames(operation: Operation): string {
  const types = statuses(operation).map((status) => {
    const names = examplesOf(operation, status).map(([name]) => JSON.stringify(name));
    return `${status}: ${names.join(" | ")}`;
  });
  return `{ ${types.join("; ")} }`;
}
