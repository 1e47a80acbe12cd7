/** A comment that editors show; an empty one is none. */
export function jsDoc(lines: readonly string[], indent = ""): string {
  if (lines.every((line) => line === "")) return "";
  const text = lines.flatMap((line) => line.replaceAll("*/", "* /").trim().split("\n"));
  return [`${indent}/**`, ...text.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`, ""].join("\n");
}
