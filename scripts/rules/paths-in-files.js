import { member } from "../lib/json.js";
import { isSourceRoot } from "./lib/project-files.js";
import { forDescription } from "./lib/rule.js";

const PATH_FILE = /^\.\/modules\/[^/]+\/paths\/[^/]+\.yaml$/;

/** The root is the map from URL to file and nothing more. A bundle has its path items inline. */
export default forDescription(({ root }, context) => {
  if (!isSourceRoot(context)) return [];
  // The root as written: entries() would follow the reference.
  return Object.entries(root.get("paths")?.object ?? {}).flatMap(([url, item]) => {
    const ref = member(item, "$ref");
    if (typeof ref === "string" && PATH_FILE.test(ref)) return [];
    const found = typeof ref === "string" ? `refers to ${ref}` : "is written inline";
    return [root.finding(`${url} ${found}; write: $ref: ./modules/<module>/paths/<file>.yaml`, "paths", url)];
  });
});
