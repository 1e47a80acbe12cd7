import { verbOf } from "../lib/verb-of.js";
import { operationRule } from "./lib/rule.js";

const FORM = /^([a-z][a-zA-Z0-9]*)\.([a-z][a-zA-Z0-9]*)$/;

/** It is the call of the client. A missing one is for operation-operationId. */
export default operationRule("An operationId is <tag>.<verbNoun>, with a verb that fits the method.", (operation, { conventions }) => {
  const id = operation.place.text("operationId");
  if (id === undefined) return [];
  const [, module, call = ""] = FORM.exec(id) ?? [];
  const finding = (message: string) => operation.place.finding(message, "operationId");
  if (module === undefined) return [finding(`"${id}" is not <module>.<verbNoun> in camelCase; write it like "bots.getExportStatus"`)];

  const method = operation.method.toUpperCase();
  const tags = operation.place.texts("tags");
  const verbs = conventions.verbs[operation.method] ?? [];
  const verb = verbOf(call);
  return [
    ...(tags.length === 1 ? [] : [`"${id}" has ${tags.length} tags; an operation has one, its module: tags: [${module}]`]),
    ...(tags.length !== 1 || tags[0] === module
      ? []
      : [`"${id}" starts with "${module}" but has the tag "${tags[0]}"; write "${tags[0]}.${call}" or change the tag`]),
    ...(verbs.length > 0
      ? []
      : [`"${id}" is a ${method} operation; conventions.yaml has no verbs for ${operation.method}, so add them there`]),
    ...(verbs.length === 0 || verbs.includes(verb)
      ? []
      : [`"${id}" starts with "${verb}"; a ${method} operation starts with one of: ${verbs.join(", ")}`]),
  ].map(finding);
});
