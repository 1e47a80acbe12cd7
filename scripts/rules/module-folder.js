import { posix } from "node:path";
import { folderOf } from "./lib/project-files.js";
import { forEachOperation } from "./lib/rule.js";

/** One folder is one tag: an operation lies in modules/<its tag>/paths/. In a bundle there is no folder to check. */
export default forEachOperation(({ id, place, item }, context) => {
  if (!item.isFile) return [];
  const tag = place.text("tags", 0);
  const folder = posix.relative(folderOf(context), posix.dirname(item.source));
  if (tag === undefined || folder === `modules/${tag}/paths`) return [];
  return [place.finding(`${id} has the tag "${tag}" but lies in ${folder}/; move the file to modules/${tag}/paths/ or change the tag`)];
});
