import { existsSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import { folderOf, isSourceRoot } from "./lib/project-files.js";
import { forDescription } from "./lib/rule.js";

const FOLDERS = ["modules", "shared"];

/** A file that no reference reaches is in no bundle, and nobody notices. */
export default forDescription(({ root }, context) => {
  if (!isSourceRoot(context)) return [];
  const folder = folderOf(context);
  const reached = context.documentInventory.referencedDocuments;
  return FOLDERS.flatMap((name) => yamlFiles(folder, name))
    .filter((file) => !(posix.join(folder, file) in reached))
    .map((file) => root.finding(`${file} is reached from no operation; refer to it or delete it`));
});

/**
 * @param {string} folder
 * @param {string} name
 */
function yamlFiles(folder, name) {
  const inside = posix.join(folder, name);
  if (!existsSync(inside)) return [];
  const files = readdirSync(inside, { recursive: true, encoding: "utf8" }).map((file) => posix.join(name, file.replaceAll("\\", "/")));
  return files.filter((file) => file.endsWith(".yaml")).sort();
}
