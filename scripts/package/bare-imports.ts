/** What a module imports from a package, as `import { a } from "b"` or `const { a } = await import("b")`, compiled by TypeScript. */
export interface BareImport {
  /** What is imported: `yaml`, `ajv/dist/2020.js`. */
  readonly specifier: string;
  /** Names of what is used of it; `default` for its default. */
  readonly names: readonly string[];
}

const STATIC = /^import (?:(?<main>[\w$]+),? )?(?:\{(?<named>[^}]*)\} )?(?:from )?"(?<specifier>[^".][^"]*)";$/gm;
const DYNAMIC = /const \{(?<named>[^}]*)\} = await import\("(?<specifier>[^".][^"]*)"\)/g;

/** Imports of packages, without those of Node. */
export function bareImports(code: string): BareImport[] {
  return [...code.matchAll(STATIC), ...code.matchAll(DYNAMIC)].flatMap(({ groups = {} }) => {
    const { main, named = "", specifier = "" } = groups;
    if (specifier.startsWith("node:")) return [];
    const names = named.split(",").map(
      (name) =>
        name
          .trim()
          .split(/ as |:/)[0]
          ?.trim() ?? "",
    );
    return [{ specifier, names: [...(main ? ["default"] : []), ...names.filter((name) => name !== "")] }];
  });
}

/** The package that a specifier names: `ajv` for `ajv/dist/2020.js`. */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
