import { asObject, member } from "../../src/description/json.js";
import { rule } from "./lib/rule.js";

const PATH_FILE = /^\.\/modules\/[^/]+\/paths\/[^/]+\.yaml$/;

/** A bundle has its path items inline. */
export default rule("The root holds only references to path files.", ({ root, document }, { isSource }) => {
  // The document as written: a place would follow the references.
  const items = isSource ? Object.entries(asObject(document.paths)) : [];
  return items.flatMap(([url, item]) => {
    const ref = member(item, "$ref");
    if (typeof ref === "string" && PATH_FILE.test(ref)) return [];
    const found = typeof ref === "string" ? `refers to ${ref}` : "is written inline";
    return [root.finding(`${url} ${found}; write: $ref: ./modules/<module>/paths/<file>.yaml`, "paths", url)];
  });
});
