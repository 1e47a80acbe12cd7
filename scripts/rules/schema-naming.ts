import { rule } from "./lib/rule.js";

const PASCAL_CASE = /^[A-Z][a-zA-Z0-9]*$/;

/** It becomes a type of the client. */
export default rule("A schema has a unique name in PascalCase.", ({ parts }) => {
  const addresses = new Map<string, string>();
  return parts.flatMap(({ kind, place }) => {
    const { name, address } = place;
    if (kind !== "schema" || name === undefined) return [];
    const other = addresses.get(name);
    if (other === undefined) addresses.set(name, address);
    if (!PASCAL_CASE.test(name)) return [place.finding(`the schema "${name}" is not named in PascalCase; write for example "BotPage"`)];
    if (other === undefined || other === address) return [];
    return [place.finding(`another file also describes a schema "${name}"; a schema name is unique, so put the module's noun in front`)];
  });
});
