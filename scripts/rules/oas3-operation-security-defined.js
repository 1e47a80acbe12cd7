import { describe } from "./lib/description.js";
import { conventions } from "./lib/project-files.js";
import { forEachOperation } from "./lib/rule.js";

/**
 * Stricter than the stock rule of this name, which knows scopes of OAuth only although OpenAPI 3.1 allows role names for every scheme.
 * Each item of `security` is one kind of app that may call, with the scope names that the documentation uses.
 */
export default forEachOperation(({ id, place }, context) => {
  const { scopes } = conventions(context);
  const schemes = describe(context)
    .root.entries("components", "securitySchemes")
    .map(([scheme]) => scheme);
  const items = place.entries("security");
  if (items.length === 0) return [place.finding(`${id} has no security; list each kind of app that may call it: ${schemes.join(", ")}`)];
  return items.flatMap(([, item]) => {
    const named = item.entries();
    if (named.length !== 1) return [item.finding(`a security item of ${id} names ${named.length} schemes; write one item per kind of app`)];
    return named.flatMap(([scheme, names]) => {
      if (!schemes.includes(scheme)) return [names.finding(`${id} names the scheme "${scheme}"; it is one of: ${schemes.join(", ")}`)];
      return names
        .entries()
        .filter(([, name]) => !scopes[scheme]?.includes(String(name.value)))
        .map(([, name]) =>
          name.finding(`"${name.value}" is not a scope of ${scheme}; correct it or add it to conventions.yaml under scopes.${scheme}`),
        );
    });
  });
});
