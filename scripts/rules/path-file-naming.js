import { posix } from "node:path";
import { pathFileName } from "../lib/path-file-name.js";
import { conventions } from "./lib/project-files.js";
import { forDescription } from "./lib/rule.js";

/** The file of a path item is found from the URL. In a bundle a path item has no file. */
export default forDescription(({ root }, context) =>
  root.entries("paths").flatMap(([url, item]) => {
    if (!item.isFile) return [];
    const name = posix.basename(item.source);
    const expected = pathFileName(url, conventions(context).basePaths);
    return name === expected ? [] : [item.finding(`${url} is described in "${name}"; name the file "${expected}"`)];
  }),
);
