import { posix } from "node:path";
import { pathFileName } from "../lib/path-file-name.js";
import { rule } from "./lib/rule.js";

/** So the file is found from the URL. In a bundle a path item has no file. */
export default rule("A path file is named after its URL.", ({ root }, { conventions }) =>
  root.entries("paths").flatMap(([url, item]) => {
    const name = posix.basename(item.source);
    const expected = pathFileName(url, conventions.basePaths);
    if (!item.isFile || name === expected) return [];
    return [item.finding(`${url} is described in "${name}"; name the file "${expected}"`)];
  }),
);
