/** The root document with one more URL, after the other URLs of its module; a new module also gets its tag, with a placeholder as description. */
export function addToRoot(root: string, module: string, url: string, file: string, placeholder: string): string {
  if (root.includes(`\n  ${url}:\n`)) return root;
  const entry = `  ${url}:\n    $ref: ./modules/${module}/paths/${file}\n`;
  const lastOfModule = root.lastIndexOf(`$ref: ./modules/${module}/paths/`);
  if (lastOfModule >= 0) {
    const end = root.indexOf("\n", lastOfModule) + 1;
    return root.slice(0, end) + entry + root.slice(end);
  }
  const title = module.charAt(0).toUpperCase() + module.slice(1);
  const tag = `  - name: ${module}\n    x-displayName: ${title}\n    description: ${placeholder} what the module is about.\n`;
  return `${root.replace(/^x-tagGroups:\n/m, `${tag}x-tagGroups:\n`).trimEnd()}\n  # ${module}\n${entry}`;
}
