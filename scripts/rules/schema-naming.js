import { partsOf } from "./lib/parts.js";
import { forDescription } from "./lib/rule.js";

const PASCAL_CASE = /^[A-Z][a-zA-Z0-9]*$/;

/** A schema's file or component is named in PascalCase, and no two schemas share a name: it becomes a type of the client. */
export default forDescription((_description, context) => {
  /** @type {Map<string, string>} */
  const addresses = new Map();
  return partsOf(context).flatMap(({ kind, place }) => {
    const name = place.name;
    if (kind !== "schema" || name === undefined) return [];
    const other = addresses.get(name);
    if (other === undefined) addresses.set(name, place.address);
    if (!PASCAL_CASE.test(name)) return [place.finding(`the schema "${name}" is not named in PascalCase; write for example "BotPage"`)];
    if (other === undefined || other === place.address) return [];
    return [place.finding(`another file also describes a schema "${name}"; a schema name is unique, so put the module's noun in front`)];
  });
});
