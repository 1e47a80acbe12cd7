import { operationRule } from "./lib/rule.js";

/** Spectral's own rule knows scopes of OAuth only, although OpenAPI 3.1 allows role names for every scheme. */
export default operationRule(
  "Each security item is one known kind of app with known scopes.",
  ({ id, place }, { conventions }, { root }) => {
    const { scopes } = conventions;
    const kinds = root.entries("components", "securitySchemes").map(([kind]) => kind);
    const items = place.items("security");
    if (items.length === 0) return [place.finding(`${id} has no security; list each kind of app that may call it: ${kinds.join(", ")}`)];
    return items.flatMap((item) => {
      const named = item.entries();
      if (named.length !== 1)
        return [item.finding(`a security item of ${id} names ${named.length} schemes; write one item per kind of app`)];
      return named.flatMap(([kind, names]) => {
        if (!kinds.includes(kind)) return [names.finding(`${id} names the scheme "${kind}"; it is one of: ${kinds.join(", ")}`)];
        return names
          .items()
          .filter(({ value }) => !scopes[kind]?.includes(String(value)))
          .map((name) =>
            name.finding(`"${name.value}" is not a scope of ${kind}; correct it or add it to conventions.yaml under scopes.${kind}`),
          );
      });
    });
  },
);
