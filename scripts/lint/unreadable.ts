import type { LintFinding } from "./finding.js";

const NOT_YAML = /^Failed to parse: (?<problem>.+?)(?: in ".+" \(\d+:\d+\))?$/;
const NO_FILE = /^Can't resolve \$ref: ENOENT/;
const NO_TARGET = /^Can't resolve \$ref$/;

/**
 * Files that are no YAML and references to nothing, each once, in plain words. While there is one, whatever else a linter says may follow
 * from it.
 *
 * @param findings of Redocly, which also reports each reference to a file that is no YAML
 * @param lineOf text of a line, from 1
 */
export function unreadable(findings: readonly LintFinding[], lineOf: (file: string, line: number) => string): LintFinding[] {
  return findings
    .filter(({ rule }) => rule === "no-unresolved-refs")
    .flatMap((finding) => {
      const message = plainMessage(finding.message, lineOf(finding.file, finding.line));
      return message === undefined ? [] : [{ ...finding, message }];
    });
}

function plainMessage(message: string, line: string): string | undefined {
  const problem = NOT_YAML.exec(message)?.groups?.problem;
  if (problem !== undefined) return `the file is not valid YAML: ${problem}`;
  const [, ref = ""] = /\$ref["']?:\s*["']?([^"'\s,}]+)/.exec(line) ?? [];
  if (NO_FILE.test(message)) return `$ref points to a file that does not exist: ${ref}; correct the path or write the file`;
  if (NO_TARGET.test(message)) return `$ref points to nothing: ${ref}; the file has no such part`;
  return undefined;
}
