import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { parse } from "yaml";
import type { Conventions } from "../../lib/conventions.js";
import type { Extensions } from "../../lib/extensions.js";

/** What rules read besides the description. */
export interface Project {
  readonly conventions: Conventions;
  readonly extensions: Extensions;
  /** Folder of the linted document. */
  readonly folder: string;
  /** Whether the linted document is the hand-written root and not a bundle. */
  readonly isSource: boolean;
  /** YAML files of modules and shared parts that no reference of the description reaches, relative to `folder`. */
  readonly orphans: readonly string[];
}

const CONVENTIONS = "conventions.yaml";
const FOLDERS = ["modules", "shared"];

/**
 * Reads the project of a linted document. Conventions and extensions lie beside the root, or for a bundle in ../openapi.
 *
 * @param source path of the document, with `/`
 * @param reached paths of the files that its references reach
 * @throws Error when conventions or extensions are missing or no YAML
 */
export function readProject(source: string, reached: ReadonlySet<string>): Project {
  const folder = posix.dirname(source);
  const isSource = existsSync(posix.join(folder, CONVENTIONS));
  const home = isSource ? folder : posix.join(folder, "../openapi");
  const read = (name: string) => readYaml(posix.join(home, name));
  const orphans = isSource
    ? FOLDERS.flatMap((name) => yamlFiles(folder, name)).filter((file) => !reached.has(posix.join(folder, file)))
    : [];
  return { conventions: read(CONVENTIONS), extensions: read("extensions.yaml"), folder, isSource, orphans };
}

function readYaml(file: string) {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function yamlFiles(folder: string, name: string): string[] {
  const inside = posix.join(folder, name);
  if (!existsSync(inside)) return [];
  const files = readdirSync(inside, { recursive: true, encoding: "utf8" }).map((file) => posix.join(name, file.replaceAll("\\", "/")));
  return files.filter((file) => file.endsWith(".yaml")).sort();
}
