import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { inputName } from "../../scripts/generate/input-types.js";
import { ROOT } from "../../scripts/lib/root.js";
import type { Operation } from "../../src/description/operation.js";
import { modules, operations } from "../support/description.js";
import { type Hover, VirtualProgram } from "../support/language-service.js";

/** A call of an operation, with what is declared from it. */
function statements({ id, pagination, job, links }: Operation, index: number): string {
  const reported = job !== undefined || links.some(({ operationId }) => operations.some((other) => other.id === operationId && other.job));
  return [
    `const call${index} = kore.${id}({} as never);`,
    `const data${index} = await call${index};`,
    ...(pagination ? [`for await (const item${index} of call${index}) {}`] : []),
    ...(reported ? [`const status${index} = await call${index}.wait();`] : []),
  ].join("\n");
}

const program = new VirtualProgram(
  join(ROOT, "tests/client/hover.virtual.ts"),
  [`import type { Kore } from "../../src/client/index.js";\ndeclare const kore: Kore;`, ...operations.map(statements), "export {};"].join(
    "\n",
  ),
);
const hover = (text: string) => program.hoverAt(program.source.indexOf(text));
const methodOf = ({ id, verb }: Operation) => program.hoverAt(program.source.indexOf(`kore.${id}(`) + `kore.${id}`.length - verb.length);

const schema = new VirtualProgram(
  join(ROOT, "generated/client/schema.ts"),
  ts.sys.readFile(join(ROOT, "generated/client/schema.ts")) as string,
);
/** The properties of all types that the client names. */
const properties = schema.syntax.statements.flatMap((statement) => {
  const isNamed = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return isNamed && !["paths", "components", "operations"].includes(statement.name.text) ? propertiesIn(statement) : [];
});

function propertiesIn(node: ts.Node): Hover[] {
  const own = ts.isPropertySignature(node) ? [schema.hoverAt(node.name.getStart())] : [];
  const inner: Hover[] = [];
  ts.forEachChild(node, (child) => {
    inner.push(...propertiesIn(child));
  });
  return [...own, ...inner];
}

describe("an editor", () => {
  it("understands the program", () => {
    expect(program.errors).toEqual([]);
  });

  it("costs a compiler little, because types are looked up and not derived", () => {
    expect(program.errors).toEqual([]);
    expect(program.instantiations).toBeLessThan(5000);
  });

  it.each(operations.map((operation) => [operation.id, operation] as const))("shows %s on one line, with its text", (_, operation) => {
    const { title, text } = methodOf(operation);
    expect(title).toMatch(
      /^\(method\) \w+Module\.\w+\(input\??: \w+Input, options\?: CallOptions( & PartialOptions)?\): \w+Call<"[\w.]+">$|: Call<"[\w.]+">$/,
    );
    expect(title).not.toMatch(/\n|\.\.\./);
    expect(text).toContain(operation.summary);
    expect(text).toContain("Token: ");
  });

  it.each(operations.map(({ id }, index) => [id, index] as const))("names what comes of %s", (_, index) => {
    const names = /^const \w+: (?:\w+|\w+<"[\w.]+">|\((?:"[\w ]+" \| )+\(string & \{\}\)\))(?:\[\])*$/;
    for (const name of ["call", "data", "item", "status"].map((kind) => `${kind}${index}`)) {
      if (new RegExp(`const ${name}\\b`).test(program.source)) expect(hover(`${name} `).title).toMatch(names);
    }
  });

  it("shows the names that the description gives", () => {
    const index = operations.findIndex(({ id }) => id === "bots.list");
    expect(hover(`data${index} =`).title).toBe(`const data${index}: BotPage`);
    expect(hover(`item${index} of`).title).toBe(`const item${index}: Bot`);
    expect(methodOf(operations[index] as Operation).title).toBe(
      '(method) BotsModule.list(input?: BotsListInput, options?: CallOptions): PagedCall<"bots.list">',
    );
  });

  it("shows pages, jobs and limits of an operation", () => {
    const text = (id: string) => methodOf(operations.find((operation) => operation.id === id) as Operation).text;
    expect(text("bots.list")).toContain("Rate limit per account: 60 a minute");
    expect(text("bots.list")).toContain("Pages: iterate over the call, or use .pages() and .toArray()");
    expect(text("bots.export")).toContain("Job: .wait() polls bots.getExportStatus, .download() fetches the file");
  });

  it("shows the text of an operation while its input is typed", () => {
    const { title, text } = program.signatureAt(program.source.indexOf("kore.bots.list(") + "kore.bots.list(".length);
    expect(title).toContain('list(input?: BotsListInputoptions?: CallOptions): PagedCall<"bots.list">');
    expect(text).toContain("List the bots of the account.");
  });

  it.each(modules.map(({ name, description }) => [name, description]))("shows what the module %s is for", (name, description) => {
    expect(description).not.toBe("");
    expect(program.hoverAt(program.source.indexOf(`kore.${name}.`) + "kore.".length).text).toBe(description);
  });
});

describe("the property of a type", () => {
  it("has its type in full, and a text", () => {
    expect(properties.length).toBeGreaterThan(operations.length);
    expect(properties.filter(({ title }) => title.includes("..."))).toEqual([]);
    expect(properties.filter(({ text }) => text === "")).toEqual([]);
  });

  it("has only tags that say something", () => {
    const tags = properties.flatMap((property) => property.tags);
    expect(new Set(tags.map(({ name }) => name))).toEqual(new Set(["default", "example"]));
  });

  const parameters = operations.flatMap((operation) =>
    [...operation.parametersIn("path"), ...operation.parametersIn("query")].map((parameter) => ({ operation, parameter })),
  );
  const propertyOf = ({ operation, parameter }: (typeof parameters)[number]) => {
    const start = new RegExp(`^\\(property\\) ${inputName(operation)}(\\.${parameter.name}\\??:|\\["${parameter.name}"\\]\\??:)`);
    return properties.find(({ title }) => start.test(title));
  };

  it("shows the default of each parameter that has one", () => {
    const defaults = parameters.filter(({ parameter }) => parameter.schema?.object.default !== undefined);
    expect(defaults).not.toEqual([]);
    const shown = defaults.map((one) => propertyOf(one)?.tags.find(({ name }) => name === "default")?.text);
    expect(shown).toEqual(defaults.map(({ parameter }) => String(parameter.schema?.object.default)));
  });

  it("shows the maximum of each parameter that has one", () => {
    const bounded = parameters.filter(({ parameter }) => parameter.schema?.object.maximum !== undefined);
    expect(bounded).not.toEqual([]);
    const silent = bounded.filter(
      (one) => !propertyOf(one)?.text.replaceAll(",", "").includes(String(one.parameter.schema?.object.maximum)),
    );
    expect(silent.map(({ operation, parameter }) => `${operation.id} ${parameter.name}`)).toEqual([]);
  });
});
