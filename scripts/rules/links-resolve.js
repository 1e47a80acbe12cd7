import { describe, parametersOf } from "./lib/description.js";
import { linksOf } from "./lib/links.js";
import { forEachOperation } from "./lib/rule.js";
import { resolveExpression } from "./lib/runtime-expression.js";

/**
 * @typedef {import("./lib/description.js").Operation} Operation
 * @typedef {import("./lib/links.js").Link} Link
 */

/** A link is followed by the client and shown in the docs: where it leads and all that it passes must exist. */
export default forEachOperation((operation, context) =>
  linksOf(operation).flatMap((entry) => {
    const { name, link } = entry;
    const label = `the link "${name}" of ${operation.id}`;
    const id = link.text("operationId");
    if (id === undefined) return [link.finding(`${label} has no operationId; name the operation that it leads to`)];
    const target = describe(context).byId.get(id);
    if (target === undefined) return [link.finding(`${label} leads to "${id}", but no operation has that operationId`, "operationId")];
    return [...passedFindings(label, entry, operation, target), ...missingFindings(label, entry, target)];
  }),
);

/**
 * @param {string} label
 * @param {Link} entry
 * @param {Operation} operation
 * @param {Operation} target
 */
function passedFindings(label, { link, response }, operation, target) {
  const known = parametersOf(target)
    .filter((parameter) => ["path", "query"].includes(parameter.text("in") ?? ""))
    .map((parameter) => parameter.text("name"));
  const passed = link.entries("parameters");
  const body = link.get("requestBody");
  /** @type {[string, import("./lib/place.js").Place][]} */
  const values = body === undefined ? passed : [...passed, ["requestBody", body]];
  return [
    ...passed
      .filter(([name]) => !known.includes(name))
      .map(([name, value]) =>
        value.finding(`${label} passes "${name}", which ${target.id} does not take; its parameters are: ${known.join(", ") || "none"}`),
      ),
    ...values
      .filter(([, value]) => isExpression(value.value) && resolveExpression(String(value.value), operation, [response]).length === 0)
      .map(([name, value]) => value.finding(`${label} passes "${name}" as "${value.value}", which ${operation.id} does not have`)),
  ];
}

/**
 * @param {string} label
 * @param {Link} entry
 * @param {Operation} target
 */
function missingFindings(label, { link }, target) {
  return parametersOf(target)
    .filter((parameter) => parameter.text("in") === "path")
    .map((parameter) => parameter.text("name") ?? "")
    .filter((name) => link.get("parameters", name) === undefined)
    .map((name) => link.finding(`${label} does not pass "${name}", which the path of ${target.id} needs`));
}

/** @param {unknown} value anything else is a constant */
function isExpression(value) {
  return typeof value === "string" && value.startsWith("$");
}
