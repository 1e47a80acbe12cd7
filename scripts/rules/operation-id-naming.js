import { conventions } from "./lib/project-files.js";
import { forEachOperation } from "./lib/rule.js";

/** @typedef {import("./lib/description.js").Operation} Operation */

const FORM = /^([a-z][a-zA-Z0-9]*)\.(([a-z][a-z0-9]*)[a-zA-Z0-9]*)$/;

/** An operationId is `<tag>.<verbNoun>`: it is the call of the client. */
export default forEachOperation((operation, context) => {
  const id = operation.place.text("operationId");
  if (id === undefined) return []; // operation-operationId asks for one
  const [, module, call = "", verb = ""] = FORM.exec(id) ?? [];
  /** @param {string} message */
  const finding = (message) => operation.place.finding(message, "operationId");
  if (module === undefined) return [finding(`"${id}" is not <module>.<verbNoun> in camelCase; write it like "bots.getExportStatus"`)];
  return [...moduleMessages(operation, id, module, call), ...verbMessages(operation, id, verb, conventions(context).verbs)].map(finding);
});

/**
 * @param {Operation} operation
 * @param {string} id
 * @param {string} module
 * @param {string} call
 */
function moduleMessages(operation, id, module, call) {
  const tags = operation.place.entries("tags").map(([, tag]) => String(tag.value));
  const [tag] = tags;
  if (tag === undefined || tags.length > 1) return [`"${id}" has ${tags.length} tags; an operation has one, its module: tags: [${module}]`];
  return tag === module ? [] : [`"${id}" starts with "${module}" but has the tag "${tag}"; write "${tag}.${call}" or change the tag`];
}

/**
 * @param {Operation} operation
 * @param {string} id
 * @param {string} verb
 * @param {Record<string, string[]>} verbs
 */
function verbMessages({ method }, id, verb, verbs) {
  const allowed = verbs[method];
  const name = method.toUpperCase();
  if (allowed === undefined) return [`"${id}" is a ${name} operation; conventions.yaml has no verbs for ${method}, so add them there`];
  return allowed.includes(verb) ? [] : [`"${id}" starts with "${verb}"; a ${name} operation starts with one of: ${allowed.join(", ")}`];
}
