import { posix } from "node:path";
import { operationRule } from "./lib/rule.js";

/** One folder is one tag. In a bundle there is no folder to check. */
export default operationRule("An operation lies in modules/<its tag>/paths/.", ({ id, tag, place, item }, project) => {
  const folder = posix.relative(project.folder, posix.dirname(item.source));
  if (!item.isFile || folder === `modules/${tag}/paths`) return [];
  return [place.finding(`${id} has the tag "${tag}" but lies in ${folder}/; move the file to modules/${tag}/paths/ or change the tag`)];
});
