/** The file that a relative reference in `source` names. Works without Node, since a mock or a page may read a description. */
export function resolveFile(source: string, file: string): string {
  if (file.startsWith("/")) return file;
  const segments = source.split("/").slice(0, -1);
  for (const segment of file.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}
